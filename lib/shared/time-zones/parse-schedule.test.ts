import { describe, expect, it } from 'vitest';
import { parseSchedule, refuseTime } from './parse-schedule.ts';

const parse = (sendAt: string, sendAtZone = 'America/New_York') =>
  parseSchedule({ sendAt, sendAtZone });
const at = (time: string) => new Date(time);

describe('a time to send at', () => {
  it('is one instant', () => {
    expect(parse('2026-11-26T09:00')).toEqual({
      ok: true,
      at: at('2026-11-26T14:00:00Z'),
      isTwice: false,
    });
  });

  it('is the first of two when the clocks are put back', () => {
    expect(parse('2026-11-01T01:30')).toEqual({
      ok: true,
      at: at('2026-11-01T05:30:00Z'),
      isTwice: true,
    });
  });

  it.each([
    ['2027-03-14T02:30', 'America/New_York', /put forward/],
    ['2026-02-30T09:00', 'America/New_York', /does not exist/],
    ['2026-11-26T09:00', 'America/Nowhere', /time zone/],
    ['soon', 'America/New_York', /date and a time/],
    ['0002-12-01T09:00', 'America/New_York', /date and a time/],
    ['0202-12-01T09:00', 'America/New_York', /date and a time/],
    ['9999-12-31T23:59', 'Pacific/Pago_Pago', /date and a time/],
    ['12026-12-01T09:00', 'America/New_York', /date and a time/],
  ])('is refused as %s in %s, with the reason', (sendAt, zone, sentence) => {
    expect(parse(sendAt, zone)).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(sentence),
    });
  });

  it('lies ahead, and within a year', () => {
    const now = at('2026-11-25T12:00:00Z');
    expect(refuseTime(at('2026-11-25T12:00:00Z'), now)).toMatch(/has passed/);
    expect(refuseTime(at('2028-01-01T00:00:00Z'), now)).toMatch(/within a year/);
    expect(refuseTime(at('2026-11-25T12:01:00Z'), now)).toBeNull();
  });
});
