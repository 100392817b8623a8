import { expect, test } from 'vitest';
import { formatDay } from './format-day.ts';

const now = new Date(2026, 10, 25, 9, 0);
const at = (...date: [number, number, number, number]) => new Date(...date).toISOString();

test.each([
  ['today', at(2026, 10, 25, 0)],
  ['yesterday', at(2026, 10, 24, 23)],
  ['Monday', at(2026, 10, 23, 8)],
  ['18 Nov', at(2026, 10, 18, 8)],
  ['25 Nov 2025', at(2025, 10, 25, 8)],
])('says "%s"', (text, time) => {
  expect(formatDay(time, now)).toBe(text);
});
