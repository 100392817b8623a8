import { expect, it } from 'vitest';
import { countMostInFlight, toPercentileMs } from './measure-lag.ts';

const at = (second: number) => new Date(second * 1000).toISOString();

function take(fromSecond: number, toSecond: number | null) {
  const ended_at = toSecond === null ? null : at(toSecond);
  const fax = { fax_id: 'id', title: 'Fax', recipient: '+12005550100', status_code: 'success' };
  return { ...fax, taken_at: at(fromSecond), ended_at };
}

it('counts the faxes that were at the provider at the same moment', () => {
  expect(countMostInFlight([])).toBe(0);
  expect(countMostInFlight([take(0, 10), take(5, 15), take(8, null)])).toBe(3);
  expect(countMostInFlight([take(0, 10), take(10, 20), take(20, null)])).toBe(1);
});

it('tells below which lag a share of the faxes lies', () => {
  const lags = [40, 10, 30, 20].map((lagMs) => ({ recipient: '+12005550100', lagMs }));
  expect(toPercentileMs(lags, 0.5)).toBe(30);
  expect(toPercentileMs(lags, 1)).toBe(40);
  expect(toPercentileMs([], 0.5)).toBeNaN();
});
