import { openPdf } from './open-pdf.ts';

export type PdfFacts =
  | { ok: true; pages: number | null }
  | { ok: false; code: 'document_encrypted' | 'document_broken' };

/** The pages of a PDF, or why it can’t be read; null pages where the reader itself is at fault. */
export async function readPdfFacts(file: Blob): Promise<PdfFacts> {
  const loading = openPdf(await file.arrayBuffer());
  try {
    const pdf = await loading.promise;
    return { ok: true, pages: pdf.numPages };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') return { ok: false, code: 'document_encrypted' };
    if (name === 'InvalidPDFException') return { ok: false, code: 'document_broken' };
    return { ok: true, pages: null };
  } finally {
    await loading.destroy();
  }
}
