import { expect, test } from 'vitest';
import { createSpeedometer } from './speedometer.ts';

test('says nothing before it knows, then bytes a second', () => {
  const { record } = createSpeedometer();
  expect(record(0, 0)).toBeNull();
  expect(record(100, 400)).toBeNull();
  expect(record(1000, 1000)).toBe(1000);
});

test('forgets what is more than some seconds ago', () => {
  const { record } = createSpeedometer();
  record(0, 0);
  record(10_000, 1000);
  expect(record(10_500, 6000)).toBe(100);
});

test('begins anew when a part is sent again', () => {
  const { record } = createSpeedometer();
  record(0, 0);
  record(8000, 1000);
  expect(record(4000, 2000)).toBeNull();
  expect(record(6000, 3000)).toBe(2000);
});
