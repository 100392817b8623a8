import { type Box, pageSize } from '../page-size.ts';
import type { Pdfium } from './load-pdfium.ts';

/** FPDFBitmap_Gray and FPDFBitmap_BGRx. */
const formats = { 1: 1, 4: 3 } as const;
const white = 0xffffffff;

/** One fax page, which PDFium draws on and images are pasted into. */
export interface Canvas {
  bitmap: number;
  /** Where its pixels begin in PDFium's memory. */
  buffer: number;
  /** Bytes a pixel: 1 for grey, 4 for blue, green, red and nothing. */
  channels: 1 | 4;
  clear(): void;
  pixels(): Uint8Array;
  /** Lays an image of the box's size down; what lies beyond the page is left out. */
  paste(image: Uint8Array, box: Box): void;
  /** Whitens everything but the box. */
  keepOnly(box: Box): void;
  destroy(): void;
}

const { width, height } = pageSize;

export function createCanvas(pdfium: Pdfium, channels: 1 | 4 = 1): Canvas {
  const bitmap = pdfium.call('FPDFBitmap_CreateEx', width, height, formats[channels], 0, 0);
  if (bitmap === 0) throw new Error('PDFium cannot create the page bitmap.');
  const buffer = pdfium.call('FPDFBitmap_GetBuffer', bitmap);
  const stride = pdfium.call('FPDFBitmap_GetStride', bitmap);
  if (stride !== width * channels) throw new Error('PDFium pads the rows of the page bitmap.');
  const pixels = () => pdfium.heap().subarray(buffer, buffer + width * height * channels);
  const whiten = (left: number, top: number, right: number, bottom: number) =>
    void pdfium.call('FPDFBitmap_FillRect', bitmap, left, top, right - left, bottom - top, white);
  return {
    bitmap,
    buffer,
    channels,
    pixels,
    clear: () => whiten(0, 0, width, height),
    paste: (image, box) => pasteInto(pixels(), image, box, channels),
    keepOnly({ left, top, ...size }) {
      const [right, bottom] = [left + size.width, top + size.height];
      if (top > 0) whiten(0, 0, width, top);
      if (bottom < height) whiten(0, bottom, width, height);
      if (left > 0) whiten(0, top, left, bottom);
      if (right < width) whiten(right, top, width, bottom);
    },
    destroy: () => void pdfium.call('FPDFBitmap_Destroy', bitmap),
  };
}

function pasteInto(target: Uint8Array, image: Uint8Array, box: Box, channels: number): void {
  const first = Math.max(0, -box.left);
  const end = Math.min(box.width, width - box.left);
  for (let row = Math.max(0, -box.top); row < Math.min(box.height, height - box.top); row += 1) {
    const start = row * box.width;
    const line = image.subarray((start + first) * channels, (start + end) * channels);
    target.set(line, ((box.top + row) * width + box.left + first) * channels);
  }
}
