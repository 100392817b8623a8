import { expect, it } from 'vitest';
import { estimateTransmissionMs } from '../faxes/transmission-time.ts';
import { estimateSendingMs } from './estimate-sending.ts';

const estimate = (faxes: number, pages: number | null = 2) =>
  estimateSendingMs({ faxes, pages, sendsPerMinute: 60 });

it('takes the time of one fax for what leaves in the first minute', () => {
  expect(estimate(1)).toBe(estimateTransmissionMs(2));
  expect(estimate(60)).toBe(estimateTransmissionMs(2));
});

it('takes a minute more for each minute’s share', () => {
  expect(estimate(61)).toBe(60_000 + estimateTransmissionMs(2));
  expect(estimate(1000)).toBe(16 * 60_000 + estimateTransmissionMs(2));
});

it('is nothing where nothing waits, and a page where pages are not known', () => {
  expect(estimate(0)).toBe(0);
  expect(estimate(1, null)).toBe(estimateTransmissionMs(1));
});
