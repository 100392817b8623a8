import { expect, it } from 'vitest';
import type { Batch } from '#lib/shared/batches/batch.ts';
import { describeCounts, describeProgress, formatFaxes } from './describe-batch.ts';

const batch: Batch = {
  batchId: 'batch-1',
  name: 'Recall',
  status: 'running',
  title: null,
  isTestMode: false,
  ...{ sendAt: '', sendAtZone: '' },
  listed: 1000,
  total: 998,
  counts: { delivered: 700, failed: 3, underWay: 0, waiting: 295, cancelled: 0 },
  remainingMs: 300_000,
  createdAt: '2026-11-24T10:00:00.000Z',
  createdBy: { userId: 'user-1', name: 'Sam Staff' },
};

it('names the numbers that there are, and no others', () => {
  expect(describeCounts(batch)).toBe('998 faxes: 700 delivered, 3 failed, 295 waiting.');
});

it('counts as people do', () => {
  expect([formatFaxes(1), formatFaxes(1200)]).toEqual(['1 fax', '1,200 faxes']);
});

it('says how long it takes while something leaves, and what became of it afterwards', () => {
  expect(describeProgress(batch)).toContain('About 5 min left.');
  expect(describeProgress({ ...batch, status: 'paused', remainingMs: null })).toContain('resumes');
  expect(describeProgress({ ...batch, status: 'done', remainingMs: null })).toContain(
    'some failed',
  );
  const counts = { ...batch.counts, waiting: 0, underWay: 295 };
  expect(describeProgress({ ...batch, counts, remainingMs: null })).toContain('All have left');
});
