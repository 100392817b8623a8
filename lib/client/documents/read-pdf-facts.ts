import { openPdf } from './open-pdf.ts';

export type PdfFacts =
  { ok: true; pages: number } | { ok: false; code: 'document_encrypted' | 'document_broken' };

export async function readPdfFacts(file: Blob): Promise<PdfFacts> {
  const loading = openPdf(await file.arrayBuffer());
  try {
    const pdf = await loading.promise;
    return { ok: true, pages: pdf.numPages };
  } catch (error) {
    const isEncrypted = error instanceof Error && error.name === 'PasswordException';
    return { ok: false, code: isEncrypted ? 'document_encrypted' : 'document_broken' };
  } finally {
    await loading.destroy();
  }
}
