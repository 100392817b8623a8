import { expect, test } from 'vitest';
import { markDifferences } from './mark-differences.ts';

test('marks the digits that differ, as the number is written', () => {
  expect(markDifferences('+12025550149', '+12025550139')).toEqual([
    { text: '(202) 555-01', isDifferent: false },
    { text: '4', isDifferent: true },
    { text: '9', isDifferent: false },
  ]);
  expect(markDifferences('+442079460081', '+442079460018').at(-1)).toEqual({
    text: '81',
    isDifferent: true,
  });
});
