import { DocumentError } from '../document-error.ts';
import type { Placement, SheetSize } from '../layout/place-page.ts';
import type { Canvas } from '../pdfium/create-canvas.ts';
import type { Pdfium } from '../pdfium/load-pdfium.ts';
import { openPdf, type OpenPdf } from '../pdfium/open-pdf.ts';
import { readType } from '../pdfium/read-type.ts';
import type { PageSource } from './page-source.ts';

/** FPDF_ANNOT, FPDF_PRINTING and FPDF_RENDER_LIMITEDIMAGECACHE: as printed, in bounded memory. */
const renderFlags = 0x01 | 0x800 | 0x200;

export function openPdfSource(pdfium: Pdfium, path: string): PageSource {
  const pdf = openPdf(pdfium, path);
  if (pdf.pages === 0) {
    pdf.close();
    throw new DocumentError('document_empty', 'The PDF has no pages.');
  }
  const open = createPageOpener(pdfium, pdf);
  return {
    pages: pdf.pages,
    size: (index) => toSize(pdfium, open.page(index)),
    draw: (canvas, index, placement) =>
      drawPage(pdfium, pdf, { canvas, page: open.page(index), placement }),
    readType: (index) => readType(pdfium, open.page(index)),
    close() {
      open.close();
      pdf.close();
    },
  };
}

/** A page is parsed when it is opened: it stays open while it is asked for, and no longer. */
function createPageOpener(pdfium: Pdfium, pdf: OpenPdf) {
  let current = { index: -1, page: 0 };
  const close = () => {
    if (current.page !== 0) pdfium.call('FPDF_ClosePage', current.page);
    current = { index: -1, page: 0 };
  };
  const page = (index: number): number => {
    if (current.index === index) return current.page;
    close();
    const opened = pdfium.call('FPDF_LoadPage', pdf.document, index);
    if (opened === 0) {
      throw new DocumentError('document_broken', `Page ${index + 1} of the PDF cannot be read.`);
    }
    current = { index, page: opened };
    return opened;
  };
  return { page, close };
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
