import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findDifferences, listNearNumbers } from './near-numbers.ts';

const Northern = fc.stringMatching(/^[2-9]\d{2}[2-9]\d{6}$/).map((national) => `+1${national}`);

describe('listNearNumbers', () => {
  it('holds every other digit in every place, and every swap of neighbours', () => {
    fc.assert(
      fc.property(Northern, fc.integer({ min: 2, max: 11 }), fc.nat(9), (number, place, digit) => {
        const near = listNearNumbers(number);
        const changed = number.slice(0, place) + digit + number.slice(place + 1);
        const after = number[place + 1] ?? '';
        const swapped = number.slice(0, place) + after + number[place] + number.slice(place + 2);
        for (const slip of [changed, swapped]) expect(near.includes(slip)).toBe(slip !== number);
      }),
    );
  });

  it('is mutual, never holds the number itself, and is at most 99 long', () => {
    fc.assert(
      fc.property(Northern, (number) => {
        const near = listNearNumbers(number);
        expect(near.length).toBeLessThanOrEqual(99);
        expect(near).not.toContain(number);
        expect(near.every((other) => listNearNumbers(other).includes(number))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('leaves the country alone', () => {
    expect(listNearNumbers('+442079460018').every((near) => near.startsWith('+44'))).toBe(true);
  });
});

test('findDifferences names the places', () => {
  expect(findDifferences('+12025550139', '+12025550193')).toEqual([10, 11]);
});
