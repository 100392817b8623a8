import { expect, it } from 'vitest';
import { toOutcome } from './outcome.ts';

it.each([
  ['delivered', 'success', 'delivered'],
  ['failed', 'error_busy', 'failed'],
  ['failed', '', 'failed'],
  ['cancelled', 'error_busy', 'other'],
  ['transmitting', 'transmitting', 'other'],
  ['deleted', 'success', 'delivered'],
  ['deleted', 'error_busy', 'failed'],
  ['deleted', 'transmitting', 'other'],
  ['deleted', '', 'other'],
])('%s with "%s" is %s', (status, code, outcome) => {
  expect(toOutcome({ status, code })).toBe(outcome);
});
