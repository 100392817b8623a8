import { expect, it } from 'vitest';
import { noDeliveryTimes } from '#lib/shared/insight/delivery-time.ts';
import {
  describeDelivery,
  describeHours,
  describeSaved,
  describeShare,
  describeTimes,
  formatShare,
} from './describe-insight.ts';

const counts = { delivered: 96, failed: 4, other: 0, saved: 0, times: noDeliveryTimes() };

it('rounds to all or nothing only where it is', () => {
  expect([formatShare(1999, 2000), formatShare(1, 2000), formatShare(3, 3)]).toEqual([
    'over 99 %',
    'under 1 %',
    '100 %',
  ]);
});

it('answers how many were delivered', () => {
  expect(describeDelivery(counts)).toBe('Of 100 faxes, 96 % were delivered.');
  expect(describeDelivery({ ...counts, delivered: 0, failed: 0, other: 1 })).toBe(
    'No fax has come to an end. 1 more is on its way or was called off.',
  );
});

it('answers how long it took', () => {
  const times = noDeliveryTimes();
  expect(describeTimes(times)).toBe('No fax was delivered.');
  times[1] = 8;
  expect(describeTimes(times)).toBe('Nine in ten were delivered within 1 minute.');
  times[4] = 2;
  expect(describeTimes(times)).toBe(
    'Half were delivered within 1 minute, nine in ten within 5 minutes.',
  );
});

it('answers what retries saved, and what failures have in common', () => {
  expect(describeSaved({ ...counts, saved: 24 })).toBe(
    'Retries saved 24 faxes, 25 % of those delivered.',
  );
  expect(describeShare([{ label: 'Line busy', failed: 3 }], 4)).toBe(
    'Line busy: 75 % of 4 faxes that failed.',
  );
  const hours = Array.from({ length: 24 }, (_, hour) => (hour === 9 ? 3 : 0));
  expect(describeHours(hours)).toBe('The hour with the most failures begins at 09:00: 3 faxes.');
});
