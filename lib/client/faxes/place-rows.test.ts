import { expect, test } from 'vitest';
import { placeRows } from './place-rows.ts';

const rows = (...ids: string[]) => ids.map((faxId) => ({ faxId }));

test('counts what was let go above, and what came back', () => {
  const start = { rows: rows('e', 'd', 'c'), above: 0 };
  const further = placeRows(start, rows('c', 'b', 'a'), false);
  expect(further.above).toBe(2);
  expect(placeRows(further, rows('d', 'c', 'b'), false).above).toBe(1);
  expect(placeRows(further, rows('e', 'd', 'c', 'b'), true).above).toBe(0);
});

test('leaves the place alone when rows come below or change', () => {
  const start = { rows: rows('c', 'b'), above: 7 };
  expect(placeRows(start, rows('c', 'b', 'a'), false).above).toBe(7);
  expect(placeRows(start, rows('x', 'y'), false).above).toBe(7);
});

test('never counts less than nothing above', () => {
  const start = { rows: rows('c', 'b'), above: 1 };
  expect(placeRows(start, rows('f', 'e', 'd', 'c'), false).above).toBe(0);
});
