import { DocumentError } from '../document-error.ts';
import { fitBelowHeader } from '../page-size.ts';
import type { Canvas } from '../pdfium/create-canvas.ts';
import type { Pdfium } from '../pdfium/load-pdfium.ts';
import { openPdf, type OpenPdf } from '../pdfium/open-pdf.ts';
import type { PageSource } from './page-source.ts';

/** FPDF_ANNOT, FPDF_PRINTING and FPDF_RENDER_LIMITEDIMAGECACHE: as printed, in bounded memory. */
const renderFlags = 0x01 | 0x800 | 0x200;
const quarterTurn = 1;

export function openPdfSource(pdfium: Pdfium, path: string): PageSource {
  const pdf = openPdf(pdfium, path);
  if (pdf.pages === 0) {
    pdf.close();
    throw new DocumentError('document_empty', 'The PDF has no pages.');
  }
  return {
    pages: pdf.pages,
    draw: (canvas, index) => drawPage(pdfium, pdf, canvas, index),
    close: () => pdf.close(),
  };
}

function drawPage(pdfium: Pdfium, pdf: OpenPdf, canvas: Canvas, index: number): void {
  const page = pdfium.call('FPDF_LoadPage', pdf.document, index);
  if (page === 0) {
    throw new DocumentError('document_broken', `Page ${index + 1} of the PDF cannot be read.`);
  }
  const width = pdfium.call('FPDF_GetPageWidthF', page);
  const height = pdfium.call('FPDF_GetPageHeightF', page);
  const isLandscape = width > height;
  const box = isLandscape ? fitBelowHeader(height, width, 1) : fitBelowHeader(width, height, 1);
  const rotation = isLandscape ? quarterTurn : 0;
  const target = [box.left, box.top, box.width, box.height, rotation, renderFlags];
  pdfium.call('FPDF_RenderPageBitmap', canvas.bitmap, page, ...target);
  pdfium.call('FPDF_FFLDraw', pdf.form, canvas.bitmap, page, ...target);
  pdfium.call('FPDF_ClosePage', page);
}
