import { createTypesetter, type Typesetter } from './pdfium/create-typesetter.ts';
import { loadPdfium, type Pdfium } from './pdfium/load-pdfium.ts';

/** PDFium and the fonts, loaded once a process and used for one fax after the other. */
export interface Press {
  pdfium: Pdfium;
  typesetter: Typesetter;
}

export async function openPress(): Promise<Press> {
  const pdfium = await loadPdfium();
  return { pdfium, typesetter: createTypesetter(pdfium) };
}
