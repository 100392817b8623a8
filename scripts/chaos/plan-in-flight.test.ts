import { expect, it } from 'vitest';
import { isToldAtOnce, planInFlight } from './plan-in-flight.ts';
import { createRandom } from './random.ts';

it('plans as many faxes as numbers, half of which no callback tells of at once', () => {
  const recipients = planInFlight(1000, 7, createRandom(7)).map(({ recipient }) => recipient);
  expect(new Set(recipients).size).toBe(1000);
  expect(recipients.filter(isToldAtOnce)).toHaveLength(440);
  expect(planInFlight(15, 7, createRandom(7))).toHaveLength(15);
});
