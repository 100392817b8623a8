import { expect, it } from 'vitest';
import { judgeInFlight, type InFlight } from './judge-in-flight.ts';

const told = { recipient: '+12005550100', lagMs: 2_000 };
const polled = { recipient: '+12005550111', lagMs: 20_000 };

const good: InFlight = {
  ...{ lags: [told, told, polled], count: 3, mostInFlight: 3, mustAllBeInFlight: true },
  ...{ limitedSinceMs: 1_000, firstEndMs: 2_000, overLimit: 0, overBefore: 1 },
};

it('finds nothing wrong where all ended, soon after the provider’s end and under its limit', () => {
  const { wrong, details } = judgeInFlight(good);
  expect(wrong).toEqual([]);
  expect(details).toContainEqual([
    'Lag, not told or late',
    'median 20.0 s, 95 % within 20.0 s, longest 20.0 s, of 1',
  ]);
});

it.each([
  [{ count: 4, mostInFlight: 4 }, 'only 3 of 4 are final on both sides'],
  [{ lags: [told, told, { ...polled, lagMs: 61_000 }] }, 'by polling the median lag was 61.0 s'],
  [
    { lags: [polled, { ...told, lagMs: 70_000 }, { ...told, lagMs: 80_000 }] },
    'the median lag was 70.0 s',
  ],
  [{ overLimit: 2 }, '2 requests over the limit'],
  [{ mostInFlight: 2 }, 'only 2 of 3 were in flight at once'],
  [{ firstEndMs: 500 }, 'a fax was over before the limit held'],
] satisfies [Partial<InFlight>, string][])('finds what is wrong: %j', (change, sentence) => {
  expect(judgeInFlight({ ...good, ...change }).wrong).toEqual([sentence]);
});

it('asks for no moment with all in flight when they are sent under the limit', () => {
  const { wrong } = judgeInFlight({ ...good, mostInFlight: 2, mustAllBeInFlight: false });
  expect(wrong).toEqual([]);
});
