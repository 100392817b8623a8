import { errorCatalogue } from '#lib/shared/errors.ts';
import type { FaxLimits } from '#lib/shared/faxes/fax-limits.ts';
import { formatBytes } from '#lib/shared/format/format-bytes.ts';
import { detectType, type DocumentType } from './detect-type.ts';

export type Inspection =
  | { state: 'checking' }
  | { state: 'ready'; type: DocumentType; pages: number | null }
  | { state: 'refused'; sentence: string };

/** A PDF of so few bytes is uploaded, and read by the server, sooner than a browser has read it. */
const SOON_UPLOADED_BYTES = 1_000_000;

const officeSentences = {
  office: 'Office documents and RTF can’t be printed here. Open the document and save it as a PDF.',
  html: 'Web pages can’t be printed here. Open the page and save it as a PDF.',
};

const refuse = (sentence: string): Inspection => ({ state: 'refused', sentence });

/** Looks into a file before it is sent: kind and size, of a PDF that takes a while its password, too. */
export async function inspectFile(
  file: File,
  { maxBytes, maxPages, takesOffice }: FaxLimits,
): Promise<Inspection> {
  if (file.size === 0) return refuse(errorCatalogue.document_empty.sentence);
  if (file.size > maxBytes) {
    return refuse(
      `This file has ${formatBytes(file.size)}; a fax may have ${formatBytes(maxBytes)}.`,
    );
  }
  try {
    const type = await detectType(file);
    if (!type) return refuse(errorCatalogue.document_unsupported.sentence);
    const isLongPdf = type === 'application/pdf' && file.size > SOON_UPLOADED_BYTES;
    if (isLongPdf) return await inspectPdf(file, maxPages);
    return inspectOther(type, takesOffice);
  } catch {
    return refuse('This file can’t be read any more. Remove it and add it again.');
  }
}

function inspectOther(type: DocumentType, takesOffice: boolean): Inspection {
  if (type === 'otherPicture') return refuse(errorCatalogue.picture_unsupported.sentence);
  if (type === 'otherMarkup') return refuse(errorCatalogue.markup_unsupported.sentence);
  const isOffice = type === 'office' || type === 'html';
  return isOffice && !takesOffice ? refuse(officeSentences[type]) : ready(type);
}

function ready(type: DocumentType): Inspection {
  const isSinglePage = type === 'image/jpeg' || type === 'image/png' || type === 'image/webp';
  return { state: 'ready', type, pages: isSinglePage ? 1 : null };
}

/** Fetches what reads PDFs while nobody waits for it. */
export function preloadInspection(): void {
  import('./read-pdf-facts.ts').catch(() => undefined);
}

async function inspectPdf(file: File, maxPages: number): Promise<Inspection> {
  const reader = await import('./read-pdf-facts.ts').catch(() => null);
  // The connection is gone, or a newer version took its place: the server looks into it anyway.
  if (!reader) return ready('application/pdf');
  const facts = await reader.readPdfFacts(file);
  if (!facts.ok) return refuse(errorCatalogue[facts.code].sentence);
  if (facts.pages !== null && facts.pages > maxPages) {
    return refuse(`This file has ${facts.pages} pages; one fax may have ${maxPages}. Split it.`);
  }
  return { state: 'ready', type: 'application/pdf', pages: facts.pages };
}
