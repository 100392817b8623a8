import { DocumentError } from '../document-error.ts';
import type { Placement, SheetSize } from '../layout/place-page.ts';
import type { Canvas } from '../pdfium/create-canvas.ts';
import type { Pdfium } from '../pdfium/load-pdfium.ts';
import { openPdf, type OpenPdf } from '../pdfium/open-pdf.ts';
import { readLetters } from '../pdfium/read-letters.ts';
import type { PageSource } from './page-source.ts';

/** FPDF_ANNOT, FPDF_PRINTING and FPDF_RENDER_LIMITEDIMAGECACHE: as printed, in bounded memory. */
const renderFlags = 0x01 | 0x800 | 0x200;

export function openPdfSource(pdfium: Pdfium, path: string): PageSource {
  const pdf = openPdf(pdfium, path);
  if (pdf.pages === 0) {
    pdf.close();
    throw new DocumentError('document_empty', 'The PDF has no pages.');
  }
  return {
    pages: pdf.pages,
    size: (index) => onPage(pdfium, pdf, index, (page) => toSize(pdfium, page)),
    draw: (canvas, index, placement) =>
      onPage(pdfium, pdf, index, (page) => drawPage(pdfium, pdf, { canvas, page, placement })),
    readType: (index) => onPage(pdfium, pdf, index, (page) => readLetters(pdfium, page)),
    close: () => pdf.close(),
  };
}

function onPage<Result>(
  pdfium: Pdfium,
  pdf: OpenPdf,
  index: number,
  act: (page: number) => Result,
): Result {
  const page = pdfium.call('FPDF_LoadPage', pdf.document, index);
  if (page === 0) {
    throw new DocumentError('document_broken', `Page ${index + 1} of the PDF cannot be read.`);
  }
  try {
    return act(page);
  } finally {
    pdfium.call('FPDF_ClosePage', page);
  }
}

function toSize(pdfium: Pdfium, page: number): SheetSize {
  return {
    width: pdfium.call('FPDF_GetPageWidthF', page),
    height: pdfium.call('FPDF_GetPageHeightF', page),
  };
}

interface Drawing {
  canvas: Canvas;
  page: number;
  placement: Placement;
}

function drawPage(pdfium: Pdfium, pdf: OpenPdf, { canvas, page, placement }: Drawing): void {
  const { left, top, width, height, turns } = placement;
  const target = [left, top, width, height, turns, renderFlags];
  pdfium.call('FPDF_RenderPageBitmap', canvas.bitmap, page, ...target);
  pdfium.call('FPDF_FFLDraw', pdf.form, canvas.bitmap, page, ...target);
}
