import { expect, it } from 'vitest';
import type { BatchCheck, CheckedRow } from '#lib/shared/batches/batch-check.ts';
import { sumUpCheck } from './sum-up-check.ts';

const row = (changes: Partial<CheckedRow>): CheckedRow => ({
  ...{ position: 1, recipient: '+12025550100', name: null, problem: null, hint: null },
  ...changes,
});
const check: BatchCheck = {
  rows: [
    row({}),
    row({ hint: { kind: 'near_miss', sentence: '' } }),
    row({ hint: { kind: 'never_delivered', sentence: '' } }),
    row({ problem: { kind: 'invalid_number', sentence: '' } }),
  ],
  ...{ listDigest: '', fields: [], unknownFields: [], pages: 1, sendsPerMinute: 60 },
};

it('counts what goes, and is decided once the refused rows are left out', () => {
  expect(sumUpCheck(check, [])).toMatchObject({ faxes: 3, refused: 1, isDecided: false });
  expect(sumUpCheck(check, ['refused'])).toMatchObject({ faxes: 3, isDecided: true });
});

it('leaves near misses out where that is wished', () => {
  const sum = sumUpCheck(check, ['refused', 'near_miss']);
  expect(sum.faxes).toBe(2);
  expect(sum.classes.map(({ kind, rows }) => [kind, rows.length])).toEqual([
    ['invalid_number', 1],
    ['near_miss', 1],
    ['never_delivered', 1],
  ]);
});

it('is never decided while a field is unknown', () => {
  expect(sumUpCheck({ ...check, unknownFields: ['case'] }, ['refused']).isDecided).toBe(false);
});
