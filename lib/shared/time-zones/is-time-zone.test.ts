import { expect, it } from 'vitest';
import { isTimeZone } from './is-time-zone.ts';

it.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['Europe/Atlantis', false],
  ['+05:30', false],
  ['', false],
])('%s: %s', (zone, isOne) => {
  expect(isTimeZone(zone)).toBe(isOne);
});
