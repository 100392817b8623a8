import { expect, test } from 'vitest';
import { makeFax } from '../testing/make-fax.ts';
import {
  flattenPages,
  patchDetails,
  patchPages,
  removeFromPages,
  type FaxPages,
} from './fax-cache.ts';

const at = (minute: number) => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`;
const fax = (faxId: string, minute: number) => makeFax({ faxId, createdAt: at(minute) });

function makePages(): FaxPages {
  return {
    pages: [
      { faxes: [fax('d', 40), fax('c', 30)], nextCursor: 'next', previousCursor: null },
      { faxes: [fax('b', 20), fax('a', 10)], nextCursor: 'more', previousCursor: 'back' },
    ],
    pageParams: [null, { cursor: 'next' }],
  };
}
const idsOf = (pages: FaxPages) => flattenPages(pages).map((row) => row.faxId);
const always = () => true;

test('replaces a known fax where it stands, even when it no longer matches', () => {
  const changed = makeFax({ faxId: 'b', createdAt: at(20), status: 'queued' });
  const patched = patchPages(makePages(), [changed], () => false);
  expect(idsOf(patched)).toEqual(['d', 'c', 'b', 'a']);
  expect(flattenPages(patched)[2]?.status).toBe('queued');
});

test('puts a new fax in its place by time', () => {
  expect(idsOf(patchPages(makePages(), [fax('e', 50)], always))).toEqual(['e', 'd', 'c', 'b', 'a']);
  expect(idsOf(patchPages(makePages(), [fax('x', 25)], always))).toEqual(['d', 'c', 'x', 'b', 'a']);
});

test('leaves out a new fax that does not match', () => {
  expect(idsOf(patchPages(makePages(), [fax('e', 50)], () => false))).toEqual(['d', 'c', 'b', 'a']);
});

test('leaves a fax older than the last loaded row to its own page', () => {
  expect(idsOf(patchPages(makePages(), [fax('old', 5)], always))).toEqual(['d', 'c', 'b', 'a']);
});

test('appends an older fax when there is no further page', () => {
  const page = { faxes: [fax('b', 20)], nextCursor: null, previousCursor: null };
  const pages = { pages: [page], pageParams: [null] };
  expect(idsOf(patchPages(pages, [fax('a', 10)], always))).toEqual(['b', 'a']);
});

test('leaves a fax newer than the first loaded row to its own page', () => {
  const [, second] = makePages().pages;
  const pages = { pages: second ? [second] : [], pageParams: [{ cursor: 'next' }] };
  expect(idsOf(patchPages(pages, [fax('e', 50)], always))).toEqual(['b', 'a']);
});

test('does not let a late message turn a row back', () => {
  const late = makeFax({
    faxId: 'b',
    createdAt: at(20),
    statusChangedAt: '2020-01-01T00:00:00.000Z',
  });
  const pages = patchPages(makePages(), [{ ...late, status: 'failed' }], always);
  expect(flattenPages(pages).find((fax) => fax.faxId === 'b')?.status).not.toBe('failed');
});

test('takes a deleted fax out, unless the list is one of deleted faxes', () => {
  const deleted = makeFax({ faxId: 'c', createdAt: at(30), status: 'deleted' });
  expect(idsOf(patchPages(makePages(), [deleted], () => false))).toEqual(['d', 'b', 'a']);
  expect(idsOf(patchPages(makePages(), [deleted], always))).toEqual(['d', 'c', 'b', 'a']);
});

test('keeps pages that nothing happened to, so that their rows are not drawn again', () => {
  const before = makePages();
  const after = removeFromPages(before, new Set(['a']));
  expect(after.pages[0]).toBe(before.pages[0]);
  expect(idsOf(after)).toEqual(['d', 'c', 'b']);
});

test('keeps the timeline of a detail that a live message patches', () => {
  const details = { ...makeFax(), events: [], parent: null, children: [], messages: [] };
  const patched = patchDetails(details, [makeFax({ status: 'failed' })]);
  expect(patched).toMatchObject({ status: 'failed', events: [], parent: null, children: [] });
  expect(patchDetails(details, [makeFax({ faxId: 'other' })])).toBe(details);
});
