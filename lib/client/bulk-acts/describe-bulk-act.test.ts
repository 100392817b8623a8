import { expect, test } from 'vitest';
import type { BulkAct } from '#lib/shared/bulk-acts/bulk-act.ts';
import { describeEnd, describeLeftOut, describeProgress, toShare } from './describe-bulk-act.ts';

const act: BulkAct = {
  ...{ bulkActId: 'act-1', kind: 'delete', status: 'running', done: 3412, skipped: [] },
  total: { count: 12_408, isEstimate: true },
  createdAt: '2026-11-24T10:00:00.000Z',
};
const skipped = [
  { sentence: 'Not yours.', count: 500 },
  { sentence: 'Gone.', count: 8 },
];
const exactly = (count: number) => ({ count, isEstimate: false });

test('says how far it is, and never more than all', () => {
  expect(describeProgress(act)).toBe('Deleting faxes: 3,412 of about 12,000 faxes');
  expect(toShare({ ...act, done: 13_000 })).toBe(1);
});

test('says how it ended, with what was left out', () => {
  const ended = { ...act, status: 'done' as const, done: 11_900 };
  expect(describeEnd({ ...ended, skipped })).toBe('11,900 faxes deleted, 508 faxes left out:');
  expect(describeEnd(ended)).toBe('11,900 faxes deleted.');
  expect(describeEnd({ ...act, status: 'stopped' })).toBe('Stopped: 3,412 faxes deleted.');
});

test('foretells what is left out, by number where that is known', () => {
  const upTo = '';
  expect(describeLeftOut('delete', { total: exactly(5), ready: exactly(5), upTo })).toBeNull();
  expect(describeLeftOut('delete', { total: exactly(5), ready: exactly(4), upTo })).toBe(
    '1 of 5 faxes is left out: deleted already, or not yours to delete.',
  );
  expect(describeLeftOut('assign', { total: act.total, ready: exactly(4), upTo })).toBe(
    'Some of about 12,000 faxes are left out: without an open case.',
  );
});
