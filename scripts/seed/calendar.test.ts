import { expect, test } from 'vitest';
import { listDays } from './calendar.ts';
import { Random } from './random.ts';

const until = new Date('2026-11-28T00:00:00Z');
const list = (seed: number) => [...listDays(new Random(seed), 5000, until)].flat();

test('has as many times as were asked for, in order, before the end', () => {
  const times = list(1).map(Number);
  expect(times).toHaveLength(5000);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(times.at(-1)).toBeLessThan(until.getTime() + 6 * 3_600_000);
});

test('is the same for the same seed alone', () => {
  expect(list(1)).toEqual(list(1));
  expect(list(1)).not.toEqual(list(2));
});

test('lies in business hours for the most part', () => {
  const isBusiness = (time: Date) => time.getUTCHours() >= 13 && time.getUTCHours() < 23;
  expect(list(1).filter(isBusiness).length / 5000).toBeGreaterThan(0.85);
});
