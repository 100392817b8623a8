import fc from 'fast-check';
import { expect, it } from 'vitest';
import { faxStatuses, type FaxStatus } from '#lib/shared/faxes/status.ts';
import { countBatch } from './count-batch.ts';

it('counts what is not made yet as waiting, and as cancelled once it is stopped', () => {
  const byStatus = new Map<FaxStatus, number>([
    ['delivered', 3],
    ['failed', 1],
    ['transmitting', 2],
    ['on_hold', 1],
    ['outcome_unknown', 1],
    ['queued', 4],
    ['deleted', 1],
  ]);
  const counts = { delivered: 3, failed: 1, underWay: 2, inDoubt: 2 };
  const made = { total: 20, byStatus };
  expect(countBatch({ ...made, isStopped: false })).toEqual({
    ...counts,
    waiting: 11,
    cancelled: 1,
  });
  expect(countBatch({ ...made, isStopped: true })).toEqual({
    ...counts,
    waiting: 4,
    cancelled: 8,
  });
});

it('always sums up to the total', () => {
  const statuses = fc.dictionary(fc.constantFrom(...faxStatuses), fc.nat(5000));
  fc.assert(
    fc.property(statuses, fc.nat(5000), fc.boolean(), (byStatus, unmade, isStopped) => {
      const counted = new Map(
        faxStatuses.map((status) => [status, byStatus[status] ?? 0] as const),
      );
      const total = [...counted.values()].reduce((sum, count) => sum + count, unmade);
      const counts = countBatch({ total, isStopped, byStatus: counted });
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
    }),
  );
});
