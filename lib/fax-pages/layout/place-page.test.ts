import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layouts, type PageChange, rotations, unchanged } from '../page-change.ts';
import { headerRows, pagePoints, pageSize } from '../page-size.ts';
import { senderLineRows } from '../sheets/header-strip.ts';
import { isLargerOnTwo, placePage } from './place-page.ts';

const letter = { width: 612, height: 792 };
const wide = { width: 792, height: 612 };
const place = (size: { width: number; height: number }, change: Partial<PageChange> = {}) =>
  placePage(size, { ...unchanged, ...change }, headerRows);

const sizes = fc.record({
  width: fc.double({ min: 10, max: 4000, noNaN: true }),
  height: fc.double({ min: 10, max: 4000, noNaN: true }),
});
const changes = fc.record({
  rotate: fc.constantFrom(...rotations),
  layout: fc.constantFrom(...layouts),
});

describe('placePage', () => {
  it('turns a wide sheet upright, and turns by hand from there', () => {
    expect(place(letter)[0]?.turns).toBe(0);
    expect(place(wide)[0]?.turns).toBe(1);
    expect(place(wide, { rotate: 270 })[0]?.turns).toBe(0);
    expect(place(letter, { rotate: 180 })[0]?.turns).toBe(2);
  });

  it('makes a Letter page hardly smaller, and two Letter pages of a sheet of two', () => {
    expect(place(letter)[0]?.scale).toBeGreaterThan(0.97);
    expect(place({ width: 1224, height: 792 })[0]?.scale).toBeLessThan(0.7);
    const halves = place({ width: 1224, height: 792 }, { layout: 'split' });
    expect(halves.map(({ turns }) => turns)).toEqual([0, 0]);
    expect(halves[0]?.scale).toBeGreaterThan(0.93);
  });

  it('keeps two halves inside the margins', () => {
    for (const { clip } of place({ width: 1224, height: 792 }, { layout: 'split' })) {
      expect(clip.left).toBeGreaterThanOrEqual(36);
      expect(clip.left + clip.width).toBeLessThanOrEqual(pageSize.width - 36);
      expect(clip.top + clip.height).toBeLessThanOrEqual(pageSize.height - 36);
    }
  });

  it('tells which sheets gain by two pages: large ones, no Letter page, and none that is split', () => {
    const gains = (size: typeof letter, change: Partial<PageChange> = {}) =>
      isLargerOnTwo(size, { ...unchanged, ...change }, headerRows);
    const wideAndFlat = { width: 700, height: 792 };
    expect(
      [
        { width: 1224, height: 792 },
        { width: 612, height: 1224 },
      ].map((size) => gains(size)),
    ).toEqual([true, true]);
    expect([letter, wide, wideAndFlat, pagePoints].map((size) => gains(size))).toEqual(
      Array(4).fill(false),
    );
    expect(gains({ width: 1224, height: 792 }, { layout: 'split' })).toBe(false);
  });

  it('keeps the dots of a page that has been a fax page before', () => {
    expect(place(pagePoints)).toEqual([
      expect.objectContaining({ left: 0, top: 0, ...sizeOf(pageSize), scale: 1 }),
    ]);
  });

  it('fits a page that has been a fax page before below the sender’s line', () => {
    const top = headerRows + senderLineRows;
    const [placed] = placePage(pagePoints, unchanged, top);
    expect(placed?.top).toBe(top);
    expect(placed?.clip.top).toBe(top);
  });

  it('keeps every sheet below the header and on the page, never enlarged', () => {
    fc.assert(
      fc.property(sizes, changes, (size, change) => {
        fc.pre(Math.abs(size.width - pagePoints.width) > 1);
        for (const { clip, scale } of place(size, change)) {
          expect(clip.top).toBe(headerRows);
          expect(clip.left).toBeGreaterThanOrEqual(0);
          expect(clip.left + clip.width).toBeLessThanOrEqual(pageSize.width);
          expect(clip.top + clip.height).toBeLessThanOrEqual(pageSize.height);
          expect(scale).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('shows all of a sheet: one that is not split lies inside its place, two halves overlap', () => {
    fc.assert(
      fc.property(sizes, changes, (size, change) => {
        fc.pre(Math.abs(size.width - pagePoints.width) > 1);
        const [first, second] = place(size, change);
        if (!first) throw new Error('Nothing is placed.');
        const { clip } = first;
        if (!second) {
          expect(first.width).toBeLessThanOrEqual(clip.width);
          expect(first.height).toBeLessThanOrEqual(clip.height);
          return;
        }
        const isSide = first.left !== second.left;
        const shown = isSide ? clip.width : clip.height;
        const shift = isSide ? first.left - second.left : first.top - second.top;
        expect(shift).toBeLessThanOrEqual(shown);
        expect(shift + shown).toBe(isSide ? first.width : first.height);
      }),
    );
  });
});

function sizeOf({ width, height }: { width: number; height: number }) {
  return { width, height };
}
