import { expect, test } from 'vitest';
import { noFilter } from './fax-filter.ts';
import { listChips } from './list-chips.ts';

const urgent = { tagId: 'urgent', name: 'Urgent', color: null };
const nobody = { people: [], tags: [], zone: undefined };
const day = new Date('2026-11-24T00:00:00Z');

test('names each part of a filter that can be taken away', () => {
  const filter = {
    ...noFilter,
    ...{ code: ['error_busy', 'error_no_answer'], direction: 'outbound' as const },
    ...{ user: 'sam', sender: '+12025550199', from: day, to: day },
    ...{ tag: ['urgent'], notes: 'yes' as const },
  };
  expect(
    listChips(filter, {
      people: [{ userId: 'sam', name: 'Sam Staff' }],
      tags: [urgent],
      zone: undefined,
    }).map(({ label }) => label),
  ).toEqual([
    ...['Line busy', 'No answer', 'Sent', 'By Sam Staff', 'From (202) 555-0199'],
    ...['Tag: Urgent', 'Has notes', 'Since 24 Nov 2026', 'Until 24 Nov 2026'],
  ]);
});

test('takes one of several codes away, and leaves the others', () => {
  const filter = { ...noFilter, code: ['error_busy', 'error_no_answer'] };
  expect(listChips(filter, nobody)[0]?.change).toEqual({ code: ['error_no_answer'] });
  expect(listChips({ ...noFilter, code: ['unknown'] }, nobody)[0]?.change).toEqual({ code: null });
  expect(listChips({ ...noFilter, from: day }, nobody)[0]?.change).toEqual({ from: null });
});

test('names what only links filter by', () => {
  const filter = { ...noFilter, outcome: 'other' as const, hour: '9' };
  expect(
    listChips({ ...filter, code: ['none'], user: 'none', sender: 'none' }, nobody).map(
      ({ label }) => label,
    ),
  ).toEqual([
    ...['Neither delivered nor failed', 'Without a code', 'Sent elsewhere', 'From no fax line'],
    'Each day from 09:00 on, for an hour',
  ]);
});

test('tells a moment in the zone that is asked for', () => {
  const filter = { ...noFilter, since: new Date('2026-11-24T23:30:00Z') };
  const label = (zone: string) => listChips(filter, { ...nobody, zone })[0]?.label;
  expect(label('UTC')).toBe('Since 24 Nov 2026, 23:30');
  expect(label('Asia/Kolkata')).toBe('Since 25 Nov 2026, 05:00');
});
