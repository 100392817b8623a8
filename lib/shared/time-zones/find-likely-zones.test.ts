import { expect, it } from 'vitest';
import { findLikelyZones } from './find-likely-zones.ts';
import { isTimeZone } from './is-time-zone.ts';
import { zonesByAreaCode } from './zones-by-area-code.ts';
import { zonesByCountryCode } from './zones-by-country-code.ts';

it.each([
  ['+12025550100', 'America/New_York'],
  ['+13125550100', 'America/Chicago'],
  ['+18085550100', 'Pacific/Honolulu'],
  ['+16025550100', 'America/Phoenix'],
  ['+442079460018', 'Europe/London'],
  ['+4930123456', 'Europe/Berlin'],
  ['+61298765432', 'Australia/Sydney'],
  ['+61255501234', 'Australia/Sydney'],
  ['+61731234567', 'Australia/Brisbane'],
  ['+61892345678', 'Australia/Perth'],
  ['+4722123456', 'Europe/Oslo'],
  ['+68940412345', 'Pacific/Tahiti'],
  ['+12085550100', 'America/Boise'],
  ['+8613812345678', 'Asia/Shanghai'],
])('knows where %s is likely to be', (number, zone) => {
  expect(findLikelyZones(number)[0]).toBe(zone);
});

it('names each zone of an area that has several', () => {
  expect(findLikelyZones('+18505550100')).toEqual(['America/New_York', 'America/Chicago']);
});

it('knows nothing of toll-free numbers and of e-mail', () => {
  expect(findLikelyZones('+18005550100')).toEqual([]);
  expect(findLikelyZones('desk@clinic.example')).toEqual([]);
});

it('has no zone that this machine does not know', () => {
  const zones = `${zonesByAreaCode} ${zonesByCountryCode}`.match(/[A-Za-z_/-]{3,}/g) ?? [];
  expect(zones.length).toBeGreaterThan(300);
  expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([]);
});
