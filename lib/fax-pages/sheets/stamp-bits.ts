import { headerRows } from '../page-size.ts';
import { rowBytes } from '../raster/create-screener.ts';
import { senderLineRows } from './header-strip.ts';

/** Dots beside a letter are its own: it was screened together with its page. */
const near = { rows: 2, bytes: 1 } as const;
const [top, bottom] = [headerRows, headerRows + senderLineRows];

/**
 * Puts another sender's line in the place of the one that was printed. A page that has been a fax
 * before may have ink of its own in these rows: only what lies at the letters goes.
 */
export function stampBits(page: Uint8Array, before: Uint8Array, after: Uint8Array): void {
  for (let y = top; y < bottom; y += 1) {
    for (let x = 0; x < rowBytes; x += 1) {
      const at = y * rowBytes + x;
      const kept = isNearInk(before, y, x) ? 0 : (page[at] ?? 0);
      page[at] = kept | (after[at] ?? 0);
    }
  }
}

function isNearInk(bits: Uint8Array, y: number, x: number): boolean {
  for (let row = y - near.rows; row <= y + near.rows; row += 1) {
    for (let byte = x - near.bytes; byte <= x + near.bytes; byte += 1) {
      if (byte >= 0 && byte < rowBytes && bits[row * rowBytes + byte]) return true;
    }
  }
  return false;
}
