import { describe, expect, it } from 'vitest';
import { pageSize } from '../page-size.ts';
import { halftone } from './halftone.ts';

const { width, height } = pageSize;

function print(draw: (grey: Uint8Array) => void): Uint8Array {
  const grey = new Uint8Array(width * height).fill(255);
  draw(grey);
  const dots = new Uint8Array(width * height);
  halftone(grey, dots);
  return dots;
}

const share = (dots: Uint8Array) => dots.reduce((sum, dot) => sum + dot, 0) / dots.length;

describe('halftone', () => {
  it('leaves white white and black black', () => {
    expect(share(print(() => undefined))).toBe(0);
    expect(share(print((grey) => grey.fill(0)))).toBe(1);
  });

  it.each([64, 128, 192])('prints a surface of grey %i with as much ink as it is dark', (level) => {
    const ink = share(print((grey) => grey.fill(level)));
    expect(Math.abs(ink - (1 - level / 255))).toBeLessThan(0.08);
  });

  it.each([0, 90, 150, 190])('prints a thin stroke of grey %i as a solid line', (level) => {
    const dots = print((grey) => grey.fill(level, 100 * width, 102 * width));
    const line = dots.subarray(100 * width, 102 * width);
    expect(share(line)).toBe(1);
    expect(share(dots.subarray(102 * width, 104 * width))).toBe(0);
  });
});
