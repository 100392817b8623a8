import { expect, it } from 'vitest';
import { toBusinessHours } from './business-hours.ts';

it.each([
  ['in the middle of a Tuesday', '2026-11-24T15:20:00Z', '2026-11-24T15:20:00Z'],
  ['on a Tuesday evening', '2026-11-24T22:20:00Z', '2026-11-25T14:00:00Z'],
  ['early on a Tuesday', '2026-11-24T08:01:00Z', '2026-11-24T14:00:00Z'],
  ['on a Friday evening', '2026-11-27T22:00:00Z', '2026-11-30T14:00:00Z'],
  ['on a Sunday', '2026-11-29T17:00:00Z', '2026-11-30T14:00:00Z'],
  ['over the end of summer time', '2026-10-30T21:30:00Z', '2026-11-02T14:00:00Z'],
])('%s in New York: %s becomes %s', (_name, time, expected) => {
  expect(toBusinessHours(new Date(time), 'America/New_York')).toEqual(new Date(expected));
});

it('knows zones that are half an hour apart', () => {
  const early = new Date('2026-11-24T02:10:00Z');
  expect(toBusinessHours(early, 'Asia/Kolkata')).toEqual(new Date('2026-11-24T04:00:00Z'));
});
