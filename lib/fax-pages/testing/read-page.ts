import { openPress } from '../open-press.ts';
import { pageSize } from '../page-size.ts';
import { openPdf } from '../pdfium/open-pdf.ts';

const { width, height } = pageSize;
const { pdfium, canvas } = await openPress();

export interface ReadPage {
  /** The pages of the whole document. */
  count: number;
  /** The share of black dots in a box of the page. */
  ink(left: number, top: number, right: number, bottom: number): number;
}

/** A fax page as PDFium decodes it again, dot by dot. */
export function readPage(path: string, index: number): ReadPage {
  const pdf = openPdf(pdfium, path);
  const page = pdfium.call('FPDF_LoadPage', pdf.document, index);
  canvas.clear();
  pdfium.call('FPDF_RenderPageBitmap', canvas.bitmap, page, 0, 0, width, height, 0, 0);
  const grey = Uint8Array.from(canvas.pixels());
  pdfium.call('FPDF_ClosePage', page);
  pdf.close();
  const ink: ReadPage['ink'] = (left, top, right, bottom) => {
    let black = 0;
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) if ((grey[y * width + x] ?? 255) < 128) black += 1;
    }
    return black / ((right - left) * (bottom - top));
  };
  return { count: pdf.pages, ink };
}
