import { expect, it } from 'vitest';
import { formatDuration } from './format-duration.ts';

it.each([
  [0, '0 ms'],
  [180.4, '180 ms'],
  [2400, '2.4 s'],
  [35_000, '35 s'],
  [12 * 60_000, '12 min'],
  [3 * 60 * 60_000, '3 h'],
])('says %i ms as %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});
