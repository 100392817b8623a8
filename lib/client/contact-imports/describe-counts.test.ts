import { expect, test } from 'vitest';
import { describeCounts } from './describe-counts.ts';

test('counts what there is, and leaves out what there is none of', () => {
  const counts = { added: 12_000, changed: 0, same: 3, refused: 1 };
  expect(describeCounts(counts)).toBe('12,000 new, 3 the same, 1 refused');
});
