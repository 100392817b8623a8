import { expect, it } from 'vitest';
import { formatStep } from './format-step.ts';

it('calls a day that begins half an hour early by its own name', () => {
  const midnight = new Date(2026, 10, 30);
  expect(formatStep(midnight.toISOString(), 'day')).toBe('30 Nov');
  const early = new Date(midnight.getTime() - 30 * 60_000);
  expect(formatStep(early.toISOString(), 'day')).toBe('30 Nov');
});
