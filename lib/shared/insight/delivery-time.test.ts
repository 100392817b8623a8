import { describe, expect, it } from 'vitest';
import { describeDeliverySpan, findDeliverySpan, noDeliveryTimes } from './delivery-time.ts';

const times = (counts: Record<number, number>) =>
  noDeliveryTimes().map((none, span) => counts[span] ?? none);

describe('findDeliverySpan', () => {
  it('is where the share is reached, and not before', () => {
    const counted = times({ 0: 5, 2: 4, 13: 1 });
    expect([0.5, 0.51, 0.9, 0.91, 1].map((share) => findDeliverySpan(counted, share))).toEqual([
      0, 2, 2, 13, 13,
    ]);
  });

  it('knows nothing of no faxes', () => {
    expect(findDeliverySpan(noDeliveryTimes(), 0.5)).toBeNull();
  });
});

it('says no more than the spans know', () => {
  expect([0, 1, 2, 8, 12, 13].map(describeDeliverySpan)).toEqual([
    'within 30 seconds',
    'within 1 minute',
    'within 2 minutes',
    'within 1 hour',
    'within 24 hours',
    'in more than 24 hours',
  ]);
});
