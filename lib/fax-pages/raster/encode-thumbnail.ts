import { pageSize } from '../page-size.ts';
import { rowBytes } from './create-screener.ts';
import { encodePng } from './encode-png.ts';

/** Eight by eight dots become one of grey: a byte is eight dots. */
const factor = 8;

const whiteDots = Uint8Array.from({ length: 256 }, (_, byte) => {
  let dots = factor;
  for (let rest = byte; rest > 0; rest >>= 1) dots -= rest & 1;
  return dots;
});

export const thumbnailSize = {
  width: rowBytes,
  height: Math.floor(pageSize.height / factor),
} as const;

/** A page small and in grey, made from the dots themselves: it shows what the fax will be. */
export function encodeThumbnail(bits: Uint8Array): Buffer {
  const { width, height } = thumbnailSize;
  const rows = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let white = 0;
      const start = y * factor * rowBytes + x;
      for (let at = start; at < start + factor * rowBytes; at += rowBytes) {
        white += whiteDots[bits[at] ?? 0] ?? 0;
      }
      rows[y * width + x] = (white * 255) / (factor * factor);
    }
  }
  return encodePng({ width, height, bitDepth: 8, rows });
}
