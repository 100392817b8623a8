import { pageSize } from '../page-size.ts';
import { squareSize } from './create-screener.ts';
import { encodePng } from './encode-png.ts';

const dotsPerSquare = 64;
const shades = Uint8Array.from(
  { length: dotsPerSquare + 1 },
  (_, black) => ((dotsPerSquare - black) * 255) / dotsPerSquare,
);

export const thumbnailSize = {
  width: squareSize.width,
  height: Math.floor(pageSize.height / 8),
} as const;

/** A page small and in grey, made from the dots of its squares: it shows what the fax will be. */
export function encodeThumbnail(squares: Uint8Array): Buffer {
  const { width, height } = thumbnailSize;
  const rows = squares.slice(0, width * height);
  for (let index = 0; index < rows.length; index += 1) {
    rows[index] = shades[rows[index] ?? 0] ?? 0;
  }
  return encodePng({ width, height, bitDepth: 8, rows });
}
