import { expect, it } from 'vitest';
import { describeMoment } from './describe-moment.ts';

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
