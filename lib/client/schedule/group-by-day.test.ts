import { expect, it } from 'vitest';
import { makeFax } from '../testing/make-fax.ts';
import { groupByDay, nameDay } from './group-by-day.ts';

it('puts a fax on the day on which it leaves where the viewer is', () => {
  const faxes = ['2026-11-26T03:00:00.000Z', '2026-11-26T14:00:00.000Z'].map((scheduledAt, at) =>
    makeFax({ faxId: `fax-${at}`, status: 'scheduled', scheduledAt }),
  );
  const dates = (zone: string) =>
    groupByDay(faxes, zone).map(({ date, faxes: of }) => [date, of.length]);
  expect(dates('UTC')).toEqual([['2026-11-26', 2]]);
  expect(dates('America/New_York')).toEqual([
    ['2026-11-25', 1],
    ['2026-11-26', 1],
  ]);
});

it('names days as people do', () => {
  const now = new Date('2026-11-25T23:30:00Z');
  const names = ['2026-11-25', '2026-11-26', '2026-11-27', '2027-01-04'];
  expect(names.map((date) => nameDay(date, now, 'UTC'))).toEqual([
    'Today',
    'Tomorrow',
    'Friday 27 November',
    'Monday, 4 January 2027',
  ]);
  expect(nameDay('2026-11-26', now, 'Europe/Berlin')).toBe('Today');
});
