import { expect, it } from 'vitest';
import { describeTotals } from './sum-pages.ts';

it.each([
  [{ pages: 1, bytes: 20_000, fromMs: 25_000, toMs: 59_000 }, '1 page, 20 kB, under a minute'],
  [
    { pages: 3, bytes: 40_000, fromMs: 61_000, toMs: 110_000, hasCover: true },
    '3 pages with the cover, 40 kB, 1 to 2 minutes',
  ],
  [{ pages: 7, bytes: 182_000, fromMs: 135_000, toMs: 250_000 }, '7 pages, 182 kB, 2 to 5 minutes'],
  [{ pages: 2, bytes: 90_000, fromMs: 70_000, toMs: 110_000 }, '2 pages, 90 kB, 1 to 2 minutes'],
])('says what is sent and how long it takes: %j', (totals, text) => {
  expect(describeTotals({ hasCover: false, pending: 0, ...totals })).toBe(`${text} on the line`);
});
