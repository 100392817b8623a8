import { expect, it } from 'vitest';
import { planKills } from './kill-parts.ts';
import { planFaxes } from './plan-faxes.ts';
import { createRandom } from './random.ts';

const plan = (seed: number) => planFaxes(500, seed, createRandom(seed));

it('plans the same faxes and kills under the same seed, and others under another', () => {
  expect(plan(7)).toEqual(plan(7));
  expect(plan(8)).not.toEqual(plan(7));
  const kills = planKills(40, createRandom(7));
  expect(planKills(40, createRandom(7))).toEqual(kills);
  expect(new Set(kills.map(({ target }) => target)).size).toBe(4);
});

it('covers the whole number plan, in faxes that can be told apart', () => {
  const faxes = plan(7);
  expect(new Set(faxes.map(({ recipient }) => recipient.slice(-4))).size).toBe(20);
  expect(new Set(faxes.map(({ title }) => title)).size).toBe(500);
});

it('rarely sends two faxes to a number, which would wait for each other', () => {
  expect(new Set(plan(7).map(({ recipient }) => recipient)).size).toBeGreaterThan(350);
});

it('draws evenly', () => {
  const random = createRandom(7);
  const draws = Array.from({ length: 10_000 }, () => random.between(0, 1));
  expect(draws.reduce((sum, draw) => sum + draw, 0) / draws.length).toBeCloseTo(0.5, 1);
  expect(random.shuffle([1, 2, 3, 4]).toSorted()).toEqual([1, 2, 3, 4]);
});
