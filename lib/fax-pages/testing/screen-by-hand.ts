import type { Tone } from '../page-change.ts';
import { pageSize } from '../page-size.ts';
import { edgeContrast, nearBlack, nearWhite, screen } from '../raster/screen.ts';

const { width, height } = pageSize;

/** What the kernel does, said plainly: a dot at a time, over its nine neighbours. */
export function screenByHand(grey: Uint8Array, tone: Tone): Buffer {
  const bits = Buffer.alloc((width / 8) * height);
  for (let index = 0; index < grey.length; index += 1) {
    if (isBlack(grey, index, tone))
      bits[index >> 3] = (bits[index >> 3] ?? 0) | (128 >> (index & 7));
  }
  return bits;
}

function isBlack(grey: Uint8Array, index: number, tone: Tone): boolean {
  const level = grey[index] ?? 0;
  if (level >= nearWhite) return false;
  if (level <= nearBlack) return true;
  const around = neighbours(grey, index);
  const [low, high] = [Math.min(...around), Math.max(...around)];
  if (tone !== 'photo' && high - low > edgeContrast) return level < Math.ceil((low + high) / 2);
  if (tone === 'text') return level < 128;
  return level < (screen[(Math.floor(index / width) & 7) * 8 + (index & 7)] ?? 0);
}

function neighbours(grey: Uint8Array, index: number): number[] {
  const y = Math.floor(index / width);
  const rows = [y === 0 ? 0 : -width, 0, y === height - 1 ? 0 : width];
  return rows.flatMap((row) => [-1, 0, 1].map((step) => grey[index + row + step] ?? 0));
}
