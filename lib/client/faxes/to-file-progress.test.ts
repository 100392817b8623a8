import { expect, test } from 'vitest';
import { toFileProgress } from './to-file-progress.ts';

test('fills one file after the other', () => {
  expect(toFileProgress(0, [10, 20])).toEqual([0, 0]);
  expect(toFileProgress(15, [10, 20])).toEqual([1, 0.25]);
  expect(toFileProgress(99, [10, 20])).toEqual([1, 1]);
});
