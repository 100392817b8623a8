import { expect, it } from 'vitest';
import type { Batch } from '#lib/shared/batches/batch.ts';
import { formatFaxes } from '#lib/shared/format/format-faxes.ts';
import { describeCounts, describeProgress } from './describe-batch.ts';

const batch: Batch = {
  batchId: 'batch-1',
  name: 'Recall',
  status: 'running',
  title: null,
  isTestMode: false,
  ...{ sendAt: '', sendAtZone: '' },
  listed: 1000,
  total: 998,
  counts: { delivered: 700, failed: 3, underWay: 0, inDoubt: 0, waiting: 295, cancelled: 0 },
  remainingMs: 300_000,
  nextDeparture: null,
  createdAt: '2026-11-24T10:00:00.000Z',
  createdBy: { userId: 'user-1', name: 'Sam Staff' },
};

const now = new Date('2026-11-24T10:00:00.000Z');
const describe = (changes: Partial<Batch>) => describeProgress({ ...batch, ...changes }, now);

it('names the numbers that there are, and no others', () => {
  expect(describeCounts(batch)).toBe('998 faxes: 700 delivered, 3 failed, 295 waiting.');
});

it('counts as people do', () => {
  expect([formatFaxes(1), formatFaxes(1200)]).toEqual(['1 fax', '1,200 faxes']);
});

it('says how long it takes while something leaves, and what became of it afterwards', () => {
  expect(describe({})).toContain('About 5 min left.');
  expect(describe({ status: 'paused', remainingMs: null })).toContain('resumes');
  expect(describe({ status: 'done', remainingMs: null })).toContain('some failed');
  const counts = { ...batch.counts, waiting: 0, underWay: 295 };
  expect(describe({ counts, remainingMs: null })).toContain('All have left');
});

it('says when those leave that wait for their time, and why', () => {
  const nextDeparture = { at: '2026-12-02T14:00:00.000Z', zone: 'America/New_York' };
  const scheduled = { status: 'scheduled', remainingMs: null } as const;
  const chosen = { ...nextDeparture, isQuietHold: false };
  expect(describe({ ...scheduled, nextDeparture: chosen, sendAtZone: 'recipient' })).toMatch(
    /^The first .* leaves Wed 2 Dec, 09:00 .*each by the recipient’s own clock/,
  );
  const held = { ...nextDeparture, isQuietHold: true };
  expect(describe({ ...scheduled, nextDeparture: held })).toMatch(/^Quiet hours .* Wed 2 Dec/);
  expect(describe({ remainingMs: null, nextDeparture: held })).toMatch(/leave from Wed 2 Dec/);
});
