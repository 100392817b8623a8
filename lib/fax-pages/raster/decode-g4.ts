import sharp from 'sharp';
import { pageSize } from '../page-size.ts';
import { pageBytes } from './create-screener.ts';
import { toTiff } from './to-tiff.ts';

const black = 128;

/** A page that we encoded as packed dots again: 1 for black, the first dot in the highest bit. */
export async function decodeG4(g4: Uint8Array): Promise<Uint8Array> {
  const tiff = toTiff([{ g4, ...pageSize }]);
  const grey = await sharp(tiff).toColourspace('b-w').extractChannel(0).raw().toBuffer();
  const bits = new Uint8Array(pageBytes);
  for (let at = 0; at < pageBytes * 8; at += 1) {
    if ((grey[at] ?? 255) < black) bits[at >> 3] = (bits[at >> 3] ?? 0) | (0x80 >> (at & 7));
  }
  return bits;
}
