import { describe, expect, it } from 'vitest';
import { countPlannedTries, planRetry } from './retry-policy.ts';

const start = new Date('2026-11-24T12:00:00Z');
const minutesAfterStart = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

function plan(
  statusCode: string,
  failures: number,
  minutes = 0,
  speed = 1,
  timeZone: string | null = null,
) {
  const next = planRetry({
    statusCode,
    failures,
    firstAttemptAt: start,
    now: minutesAfterStart(minutes),
    speed,
    timeZone,
  });
  return next && (next.getTime() - start.getTime()) / 60_000;
}

describe('planRetry', () => {
  it('tries a busy line after 5, 5, 15 and 40 minutes, five times in all', () => {
    expect([
      plan('error_busy', 1),
      plan('error_busy', 2, 6),
      plan('error_busy', 3, 12),
      plan('error_busy', 4, 28),
    ]).toEqual([5, 11, 27, 68]);
    expect(plan('error_busy', 5, 70)).toBeNull();
    expect(countPlannedTries('error_busy')).toBe(5);
  });

  it('gives up when the next try would start more than three hours after the first', () => {
    expect(plan('error_busy', 4, 139)).toBe(179);
    expect(plan('error_busy', 4, 141)).toBeNull();
  });

  it('tries a machine that does not answer when its office opens', () => {
    expect(plan('error_no_answer', 1, 0, 1, null)).toBe(5);
    // Noon in London is before nine in New York: the office opens two hours later, at 14:00 UTC.
    expect(plan('error_no_answer', 1, 0, 1, 'America/New_York')).toBe(120);
    expect(plan('error_busy', 1, 0, 1, 'America/New_York')).toBe(5);
  });

  it('rings where a person may have picked up once more only', () => {
    expect(plan('error_unknown', 1)).toBe(15);
    expect(plan('error_unknown', 2, 16)).toBeNull();
  });

  it.each([
    'error_disconnected',
    'error_bad_destination',
    'error_file',
    'on_hold',
    'a_new_code',
    'toString',
  ])('never tries %s again', (code) => {
    expect(plan(code, 1)).toBeNull();
    expect(countPlannedTries(code)).toBe(1);
  });

  it('divides every delay by the speed of the demo', () => {
    expect(plan('error_busy', 1, 0, 10)).toBe(0.5);
  });
});
