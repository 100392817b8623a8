import { expect, it } from 'vitest';
import { judgeBatch, type BatchFound } from './judge-batch.ts';

const counts = { delivered: 99, failed: 1, underWay: 0, inDoubt: 0, waiting: 0, cancelled: 0 };
const batch = { status: 'done', total: 100, counts } as const;
const good: BatchFound = {
  ...{ count: 100, batch, preparedMs: 4_000, sendingMs: 100_000, overLimit: 0, prints: 1 },
};

it('finds nothing wrong where each number has its fax, under the limit', () => {
  const { wrong, details } = judgeBatch(good);
  expect(wrong).toEqual([]);
  expect(details).toContainEqual(['Sent', '60 a minute']);
});

it.each([
  [{ batch: { ...batch, status: 'running' } }, 'the batch is running'],
  [{ batch: { ...batch, total: 101 } }, 'the batch has 101 faxes instead of 100'],
  [
    { batch: { ...batch, counts: { ...counts, delivered: 98 } } },
    'the batch shows 98 as delivered',
  ],
  [
    { batch: { ...batch, counts: { ...counts, failed: 0 } } },
    'the batch shows 0 as failed instead of one',
  ],
  [{ preparedMs: 31_000 }, 'preparing it took 31.0 s'],
  [{ overLimit: 3 }, '3 requests over the limit'],
  [{ prints: 2 }, '2 different prints went out'],
] satisfies [Partial<BatchFound>, string][])('finds what is wrong: %j', (change, sentence) => {
  expect(judgeBatch({ ...good, ...change }).wrong).toEqual([sentence]);
});
