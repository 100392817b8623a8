import { expect, test } from 'vitest';
import { holdNewRows } from './hold-new-rows.ts';

const rows = (...ids: string[]) => ids.map((faxId) => ({ faxId }));

test('shows everything while nobody reads', () => {
  expect(holdNewRows(rows('b', 'a'), null)).toEqual({ visible: rows('b', 'a'), waiting: 0 });
});

test('keeps rows back that came in above what is being read', () => {
  const held = holdNewRows(rows('d', 'c', 'b', 'a'), new Set(['b', 'a']));
  expect(held).toEqual({ visible: rows('b', 'a'), waiting: 2 });
});

test('shows older rows that were loaded while reading', () => {
  const held = holdNewRows(rows('b', 'a', 'older'), new Set(['b', 'a']));
  expect(held).toEqual({ visible: rows('b', 'a', 'older'), waiting: 0 });
});

test('shows everything when all that was being read is gone', () => {
  expect(holdNewRows(rows('z'), new Set(['a'])).visible).toEqual(rows('z'));
});
