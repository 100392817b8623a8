import { expect, it } from 'vitest';
import { describeMoment, nameOtherClock } from './describe-moment.ts';

const now = new Date('2026-11-25T12:00:00Z');
const at = new Date('2026-11-26T14:00:00Z');
const zone = 'America/New_York';

it.each([
  ['America/Toronto', 'Thu 26 Nov, 09:00'],
  ['Europe/Berlin', 'Thu 26 Nov, 09:00 New York time (15:00 your time)'],
  ['Pacific/Auckland', 'Thu 26 Nov, 09:00 New York time (Fri 27 Nov, 03:00 your time)'],
])('tells somebody in %s "%s"', (viewerZone, text) => {
  expect(describeMoment({ at, zone, now, viewerZone })).toBe(text);
});

it('names the other clock only where it shows another time', () => {
  expect(nameOtherClock(at, zone, 'America/Toronto')).toBeNull();
  expect(nameOtherClock(at, zone, 'Europe/Berlin')).toBe('09:00 New York time');
});
