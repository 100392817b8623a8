import { expect, test } from 'vitest';
import { moveItem } from './move-item.ts';

test('moves an item to another place', () => {
  expect(moveItem(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moveItem(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
});

test('leaves the order alone at either end', () => {
  const items = ['a', 'b'];
  expect(moveItem(items, 0, -1)).toBe(items);
  expect(moveItem(items, 1, 2)).toBe(items);
});
