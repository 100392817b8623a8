import { type Box, pageSize } from '../page-size.ts';
import type { Pdfium } from './load-pdfium.ts';

const greyFormat = 1;
const white = 0xffffffff;

/** One fax page in 8-bit grey, which PDFium draws on and images are pasted into. */
export interface Canvas {
  bitmap: number;
  clear(): void;
  pixels(): Uint8Array;
  paste(grey: Uint8Array, box: Box): void;
  destroy(): void;
}

export function createCanvas(pdfium: Pdfium): Canvas {
  const { width, height } = pageSize;
  const bitmap = pdfium.call('FPDFBitmap_CreateEx', width, height, greyFormat, 0, 0);
  if (bitmap === 0) throw new Error('PDFium cannot create the page bitmap.');
  const buffer = pdfium.call('FPDFBitmap_GetBuffer', bitmap);
  const stride = pdfium.call('FPDFBitmap_GetStride', bitmap);
  if (stride !== width) throw new Error('PDFium pads the rows of the page bitmap.');
  const pixels = () => pdfium.heap().subarray(buffer, buffer + width * height);
  return {
    bitmap,
    pixels,
    clear: () => void pdfium.call('FPDFBitmap_FillRect', bitmap, 0, 0, width, height, white),
    paste(grey, box) {
      const target = pixels();
      for (let row = 0; row < box.height; row += 1) {
        const line = grey.subarray(row * box.width, (row + 1) * box.width);
        target.set(line, (box.top + row) * width + box.left);
      }
    },
    destroy: () => void pdfium.call('FPDFBitmap_Destroy', bitmap),
  };
}
