import { describe, expect, it } from 'vitest';
import { toInstants, toWallTime } from './wall-time.ts';

const instantsOf = (wallTime: string, zone: string) =>
  toInstants(wallTime, zone).map((instant) => instant.toISOString());

describe('the clock on the wall', () => {
  it.each([
    ['2026-11-26T09:00', 'America/New_York', '2026-11-26T14:00:00.000Z'],
    ['2026-07-01T00:00', 'America/New_York', '2026-07-01T04:00:00.000Z'],
    ['2026-11-26T09:00', 'Asia/Kathmandu', '2026-11-26T03:15:00.000Z'],
    ['2026-11-26T09:00', 'Pacific/Kiritimati', '2026-11-25T19:00:00.000Z'],
    ['2026-12-31T23:30', 'Pacific/Pago_Pago', '2027-01-01T10:30:00.000Z'],
  ])('shows %s in %s once', (wallTime, zone, instant) => {
    expect(instantsOf(wallTime, zone)).toEqual([instant]);
    expect(toWallTime(new Date(instant), zone)).toBe(wallTime);
  });

  it.each([
    ['2027-03-14T02:30', 'America/New_York'],
    ['2027-03-28T02:00', 'Europe/Berlin'],
    ['2026-10-04T02:15', 'Australia/Lord_Howe'],
    ['2026-02-30T09:00', 'Europe/Berlin'],
    ['tomorrow', 'Europe/Berlin'],
  ])('never shows %s in %s', (wallTime, zone) => {
    expect(instantsOf(wallTime, zone)).toEqual([]);
  });

  it('shows an hour twice when it is put back, the earlier one first', () => {
    expect(instantsOf('2026-11-01T01:30', 'America/New_York')).toEqual([
      '2026-11-01T05:30:00.000Z',
      '2026-11-01T06:30:00.000Z',
    ]);
    expect(instantsOf('2027-04-04T01:45', 'Australia/Lord_Howe')).toHaveLength(2);
  });
});
