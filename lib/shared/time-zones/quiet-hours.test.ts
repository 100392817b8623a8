import { describe, expect, it } from 'vitest';
import { toCallableTime } from './quiet-hours.ts';

const hours = { from: '21:00', until: '08:00' };
const callable = (time: string, ...zones: string[]) =>
  toCallableTime(new Date(time), zones, hours).toISOString();

describe('quiet hours', () => {
  it.each([
    ['2026-11-25T15:00:00.500Z', '2026-11-25T15:00:00.500Z'],
    ['2026-11-26T01:59:59.000Z', '2026-11-26T01:59:59.000Z'],
    ['2026-11-26T02:00:00.000Z', '2026-11-26T13:00:00.000Z'],
    ['2026-11-26T12:59:30.000Z', '2026-11-26T13:00:00.000Z'],
    ['2026-11-26T13:00:00.000Z', '2026-11-26T13:00:00.000Z'],
  ])('move %s to %s in New York', (time, end) => {
    expect(callable(time, 'America/New_York')).toBe(end);
  });

  it('end by the clock in the night that the clocks change', () => {
    expect(callable('2027-03-14T03:00:00Z', 'America/New_York')).toBe('2027-03-14T12:00:00.000Z');
    expect(callable('2026-11-01T03:00:00Z', 'America/New_York')).toBe('2026-11-01T13:00:00.000Z');
  });

  it('hold in each zone that an area code spans', () => {
    const zones = ['America/New_York', 'America/Chicago'];
    expect(callable('2026-11-26T13:30:00Z', ...zones)).toBe('2026-11-26T14:00:00.000Z');
    expect(callable('2026-11-26T02:30:00Z', ...zones)).toBe('2026-11-26T14:00:00.000Z');
  });

  it('within a day, and those that cover it', () => {
    const at = new Date('2026-11-25T12:30:00Z');
    const noon = { from: '12:00', until: '13:00' };
    expect(toCallableTime(at, ['UTC'], noon).toISOString()).toBe('2026-11-25T13:00:00.000Z');
    expect(toCallableTime(at, ['UTC'], { from: '00:00', until: '24:00' })).toBe(at);
  });
});
