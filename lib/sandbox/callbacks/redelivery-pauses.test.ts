import { expect, it } from 'vitest';
import { toRedeliveryPauseMs } from './redelivery-pauses.ts';

it('tries again with growing pauses, for three days', () => {
  const pauses: number[] = [];
  for (let failures = 1; ; failures += 1) {
    const pause = toRedeliveryPauseMs(failures);
    if (pause === null) break;
    pauses.push(pause);
  }
  expect(pauses).toEqual(pauses.toSorted((left, right) => left - right));
  const days = pauses.reduce((sum, pause) => sum + pause, 0) / 86_400_000;
  expect(days).toBeCloseTo(3, 1);
});
