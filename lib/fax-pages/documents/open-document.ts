import { DocumentError } from '../document-error.ts';
import type { DocumentKind } from '../document-kind.ts';
import type { Press } from '../open-press.ts';
import type { Pdfium } from '../pdfium/load-pdfium.ts';
import { convertOffice } from './convert-office.ts';
import { openImageSource } from './image-source.ts';
import type { PageSource } from './page-source.ts';
import { openPdfSource } from './pdf-source.ts';
import { recogniseDocument } from './recognise-document.ts';
import { openTextSource } from './text-source.ts';

export interface DocumentInput {
  path: string;
  name: string;
}

export async function openDocument(
  press: Press,
  { path, name }: DocumentInput,
  maxPages: number,
): Promise<PageSource> {
  const { kind } = await recogniseDocument(path, name);
  const source = await openKind(kind, press, { path, name }, maxPages);
  if (source.pages <= maxPages) return source;
  await source.close();
  throw new DocumentError('document_too_many_pages', `The document has over ${maxPages} pages.`);
}

function openKind(
  kind: DocumentKind,
  { pdfium, typesetter }: Press,
  { path, name }: DocumentInput,
  maxPages: number,
): Promise<PageSource> | PageSource {
  switch (kind) {
    case 'pdf':
      return openPdfSource(pdfium, path);
    case 'text':
      return openTextSource(typesetter, path, maxPages);
    case 'office':
      return openOfficeSource(pdfium, path, name);
    case 'jpeg':
    case 'png':
    case 'webp':
    case 'tiff':
      return openImageSource(path);
  }
}

async function openOfficeSource(pdfium: Pdfium, path: string, name: string): Promise<PageSource> {
  const converted = await convertOffice(path, name);
  try {
    const source = openPdfSource(pdfium, converted.path);
    return {
      ...source,
      async close() {
        await source.close();
        await converted.remove();
      },
    };
  } catch (error) {
    await converted.remove();
    throw error;
  }
}
