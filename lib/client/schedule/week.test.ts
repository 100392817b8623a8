import { expect, it } from 'vitest';
import { listWeek, nameWeek, nameWeekday, parseWeek, shiftDate } from './week.ts';

it('takes any day of a week for its Monday, over the turn of the year too', () => {
  expect(['2026-11-23', '2026-11-26', '2026-11-29'].map(parseWeek)).toEqual(
    Array(3).fill('2026-11-23'),
  );
  expect(parseWeek('2027-01-01')).toBe('2026-12-28');
  expect(['', 'soon', '2026-13-01', '2026-1-1'].map(parseWeek)).toEqual(Array(4).fill(null));
});

it('has seven days, whatever clocks do in it', () => {
  expect(listWeek('2026-10-26')).toEqual(
    [26, 27, 28, 29, 30, 31].map((day) => `2026-10-${day}`).concat('2026-11-01'),
  );
  expect(shiftDate('2027-03-14', 1)).toBe('2027-03-15');
});

it('is named as people do', () => {
  expect(nameWeek('2026-11-23')).toMatch(/^23\s*–\s*29 November 2026$/);
  expect(nameWeek('2026-12-28')).toMatch(/December 2026.*3 January 2027/);
  expect(nameWeekday('2026-11-26')).toBe('Thu 26');
});
