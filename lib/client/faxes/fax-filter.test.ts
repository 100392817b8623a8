import { expect, test } from 'vitest';
import { makeFax } from '../testing/make-fax.ts';
import {
  isFiltered,
  noFilter,
  toListPath,
  toListQuery,
  toViewQuery,
  type FaxFilter,
} from './fax-filter.ts';
import { matchesFilter } from './match-filter.ts';

const filter = (changes: Partial<FaxFilter>): FaxFilter => ({ ...noFilter, ...changes });

test('writes the filter into the URL of the list', () => {
  expect(toListPath({ status: ['failed', 'on_hold'] })).toBe('/faxes?status=failed,on_hold');
  expect(toListPath({})).toBe('/faxes');
});

test('writes the same view the same way, in whatever order it was filtered', () => {
  const from = new Date('2026-11-24T00:00:00Z');
  const one = toViewQuery(filter({ q: 'smith', status: ['failed', 'on_hold'], from }));
  expect(one).toBe('from=2026-11-24&q=smith&status=failed%2Con_hold');
  expect(toViewQuery({ ...filter({ from }), status: ['failed', 'on_hold'], q: 'smith' })).toBe(one);
});

test('asks the API only for what is filtered', () => {
  expect(toListQuery(filter({}))).toEqual({});
  expect(toListQuery(filter({ status: ['failed'], q: ' 555 ' }))).toEqual({
    status: 'failed',
    q: '555',
  });
});

test('asks for several codes at once, and knows what filters', () => {
  const codes = filter({ code: ['error_busy', 'error_no_answer'], direction: 'inbound' });
  expect(toListQuery(codes)).toEqual({ code: 'error_busy,error_no_answer', direction: 'inbound' });
  expect(isFiltered(codes)).toBe(true);
  expect(isFiltered(filter({ code: [], status: [] }))).toBe(false);
});

test('takes the last day in whole', () => {
  const day = new Date('2026-11-24T00:00:00Z');
  const { from, to } = toListQuery(filter({ from: day, to: day }));
  expect(new Date(to ?? '').getTime() - new Date(from ?? '').getTime()).toBe(86_400_000);
});

test('finds a number in any spelling, and a title by part of a word', () => {
  const fax = makeFax({ recipient: '+12025550100', title: 'Lab Results' });
  expect(matchesFilter(fax, filter({ q: '(202) 555' }))).toBe(true);
  expect(matchesFilter(fax, filter({ q: 'result' }))).toBe(true);
  expect(matchesFilter(fax, filter({ q: '303' }))).toBe(false);
});

test('hides deleted faxes from lists that do not ask for them', () => {
  const deleted = makeFax({ status: 'deleted' });
  expect(matchesFilter(deleted, filter({}))).toBe(false);
  expect(matchesFilter(deleted, filter({ status: ['deleted'] }))).toBe(true);
});

test('keeps other codes, directions and people out', () => {
  const fax = makeFax({ status: 'failed', statusCode: 'error_busy' });
  expect(matchesFilter(fax, filter({ code: ['error_no_answer', 'error_busy'] }))).toBe(true);
  expect(matchesFilter(fax, filter({ code: ['error_no_answer'] }))).toBe(false);
  expect(matchesFilter(fax, filter({ direction: 'inbound' }))).toBe(false);
  expect(matchesFilter(fax, filter({ user: 'somebody else' }))).toBe(false);
});

test('keeps other statuses and lines out', () => {
  const fax = makeFax({ status: 'failed', sender: '+14155550100' });
  expect(matchesFilter(fax, filter({ status: ['delivered'] }))).toBe(false);
  expect(matchesFilter(fax, filter({ sender: '+14155550199' }))).toBe(false);
});

test('knows what became of a fax, deleted ones too, and of whom nobody is asked for', () => {
  const gone = makeFax({ status: 'deleted', statusCode: 'error_busy', createdBy: null });
  expect(matchesFilter(gone, filter({ outcome: 'failed', user: 'none' }))).toBe(true);
  expect(matchesFilter(gone, filter({ outcome: 'delivered' }))).toBe(false);
  const uncoded = makeFax({ statusCode: null, sender: null });
  expect(matchesFilter(uncoded, filter({ code: ['none'], sender: 'none' }))).toBe(true);
  expect(matchesFilter(uncoded, filter({ sender: '+12025550199' }))).toBe(false);
});

test('knows an hour of the day, in the zone of whoever looks', () => {
  const createdAt = new Date(2026, 10, 24, 14, 0).toISOString();
  expect(matchesFilter(makeFax({ createdAt }), filter({ hour: '14' }))).toBe(true);
  expect(matchesFilter(makeFax({ createdAt }), filter({ hour: '15' }))).toBe(false);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  expect(toListQuery(filter({ hour: '0' }))).toEqual({ hour: '0', timeZone });
  expect(isFiltered(filter({ hour: '0' }))).toBe(true);
});
