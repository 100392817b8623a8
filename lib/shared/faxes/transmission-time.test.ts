import { expect, it } from 'vitest';
import { estimateTransmissionMs, lateAfterMs, stuckAfterMs } from './transmission-time.ts';

const minutes = (ms: number) => ms / 60_000;

it('takes about half a minute for a page and three for ten', () => {
  expect(minutes(estimateTransmissionMs(1))).toBeCloseTo(0.78, 1);
  expect(minutes(estimateTransmissionMs(10))).toBeCloseTo(3.2, 1);
});

it.each([
  [1, 15, 180],
  [100, 81.6, 180],
  [500, 401.55, 401.55],
])('calls %i pages late after %d minutes and stuck after %d', (pages, late, stuck) => {
  expect([minutes(lateAfterMs(pages)), minutes(stuckAfterMs(pages))]).toEqual([
    expect.closeTo(late, 1),
    expect.closeTo(stuck, 1),
  ]);
});
