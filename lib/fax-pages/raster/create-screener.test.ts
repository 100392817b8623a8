import { describe, expect, it } from 'vitest';
import { openPress } from '../open-press.ts';
import type { Tone } from '../page-change.ts';
import { pageSize } from '../page-size.ts';
import { screenByHand } from '../testing/screen-by-hand.ts';

const { width, height } = pageSize;
const { canvas, screener } = await openPress();

function print(draw: (grey: Uint8Array) => void, tone: Tone = 'auto'): Uint8Array {
  canvas.clear();
  draw(canvas.pixels());
  return Uint8Array.from(screener.screen(canvas, tone).bits);
}

const rowsOf = (bits: Uint8Array, from: number, to: number) =>
  bits.subarray((from * width) / 8, (to * width) / 8);

function share(bits: Uint8Array): number {
  let dots = 0;
  for (const byte of bits) dots += byte.toString(2).replaceAll('0', '').length;
  return dots / (bits.length * 8);
}

/** Letters, shades and grain, by a fixed rule: what the kernel has to treat as the plain code does. */
function drawAwkward(grey: Uint8Array): void {
  let noise = 1;
  for (let index = width; index < grey.length - width; index += 1) {
    noise = (Math.imul(noise, 1_103_515_245) + 12_345) & 0x7fffffff;
    const [x, y] = [index % width, Math.floor(index / width)];
    if (x % 300 < 90) grey[index] = (noise >> 12) & 255;
    else if (x % 300 < 180) grey[index] = (x + y) % 256;
    else if (y % 40 < 8 && noise % 3 > 0) grey[index] = (noise >> 16) & 255;
  }
}

describe('the screener', () => {
  it('leaves white white and black black', () => {
    expect(share(print(() => undefined))).toBe(0);
    expect(share(print((grey) => grey.fill(0)))).toBe(1);
  });

  it.each([64, 128, 192])('prints a surface of grey %i with as much ink as it is dark', (level) => {
    const ink = share(print((grey) => grey.fill(level)));
    expect(Math.abs(ink - (1 - level / 255))).toBeLessThan(0.08);
  });

  it.each([0, 90, 150, 190])('prints a thin stroke of grey %i as a solid line', (level) => {
    const bits = print((grey) => grey.fill(level, 100 * width, 102 * width));
    expect(share(rowsOf(bits, 100, 102))).toBe(1);
    expect(share(rowsOf(bits, 102, 104))).toBe(0);
  });

  it('makes a surface paper or ink in text mode, and dots of an edge in photo mode', () => {
    expect(share(print((grey) => grey.fill(190), 'text'))).toBe(0);
    // Beyond the corners lies other memory.
    const dark = print((grey) => grey.fill(60), 'text');
    expect(share(rowsOf(dark, 2, height - 2))).toBe(1);
    const stroke = print((grey) => grey.fill(150, 100 * width, 102 * width), 'photo');
    expect(share(rowsOf(stroke, 100, 102))).toBeLessThan(0.9);
  });

  it.each(['auto', 'text', 'photo'] as const)('decides each dot as plain code does: %s', (tone) => {
    const bits = print(drawAwkward, tone);
    expect(Buffer.from(bits).equals(screenByHand(canvas.pixels(), tone))).toBe(true);
    expect(bits.length).toBe((width / 8) * height);
  });

  it('counts the black dots of each square as plain code does, those of the cut last row too', () => {
    canvas.clear();
    drawAwkward(canvas.pixels());
    const { bits, squares } = screener.screen(canvas, 'auto');
    const counts = new Uint8Array(squares.length);
    for (const [index, byte] of bits.entries()) {
      const [row, column] = [Math.floor(index / (width / 8)), index % (width / 8)];
      const square = Math.floor(row / 8) * (width / 8) + column;
      counts[square] = (counts[square] ?? 0) + byte.toString(2).replaceAll('0', '').length;
    }
    expect(Buffer.from(squares).equals(counts)).toBe(true);
  });
});
