import { InfiniteQueryObserver, type QueryKey } from '@tanstack/react-query';
import { beforeEach, expect, test, vi } from 'vitest';
import type { FaxList } from '#lib/shared/faxes/answers.ts';
import { noFilter, type FaxFilter } from '../faxes/fax-filter.ts';
import { flattenPages, type FaxPages } from '../faxes/fax-cache.ts';
import { faxKeys, type FaxPageParam } from '../faxes/fax-queries.ts';
import { makeQueryClient } from '../query-client.ts';
import { quietHoursKey } from '../schedule/schedule-queries.ts';
import { makeFax } from '../testing/make-fax.ts';
import { applyLiveMessage } from './apply-live-message.ts';
import { parseLiveData } from './parse-live-data.ts';

const failedOnly: FaxFilter = { ...noFilter, status: ['failed'] };
const sending = makeFax({ status: 'transmitting', statusCode: 'transmitting' });

let client = makeQueryClient();
const onePage = (fax = sending): FaxPages => ({
  pages: [{ faxes: [fax], nextCursor: null, previousCursor: null }],
  pageParams: [null],
});
const rowsOf = (filter: FaxFilter) =>
  flattenPages(client.getQueryData<FaxPages>(faxKeys.list(filter)));

beforeEach(() => {
  client = makeQueryClient();
  client.setQueryData(faxKeys.list(noFilter), onePage());
  client.setQueryData(faxKeys.list(failedOnly), {
    pages: [{ faxes: [], nextCursor: null }],
    pageParams: [null],
  });
  client.setQueryData(faxKeys.detail('fax-1'), { ...sending, events: [] });
});

test('patches every list and the detail, and says the change once', () => {
  const failed = makeFax({ status: 'failed', statusCode: 'error_busy' });
  const said = applyLiveMessage(client, { type: 'faxes', faxes: [failed] });
  expect(rowsOf(noFilter)[0]?.status).toBe('failed');
  expect(rowsOf(failedOnly)).toHaveLength(1);
  expect(client.getQueryData(faxKeys.detail('fax-1'))).toMatchObject({ status: 'failed' });
  expect(said).toEqual(['Fax to (202) 555-0100: failed, line busy.']);
});

test('reads a detail again only when the fax has changed: reading makes an event, too', () => {
  const invalidate = vi.spyOn(client, 'invalidateQueries');
  applyLiveMessage(client, { type: 'faxes', faxes: [sending] });
  expect(invalidate).not.toHaveBeenCalled();
  applyLiveMessage(client, { type: 'faxes', faxes: [makeFax()] });
  expect(invalidate).toHaveBeenCalledWith({ queryKey: faxKeys.detail('fax-1') });
});

test('does not announce a fax that was not on the page before', () => {
  const other = makeFax({ faxId: 'fax-2', createdAt: '2026-11-24T11:00:00.000Z' });
  expect(applyLiveMessage(client, { type: 'faxes', faxes: [other] })).toEqual([]);
  expect(rowsOf(noFilter).map((fax) => fax.faxId)).toEqual(['fax-2', 'fax-1']);
});

test('remembers what came in while the first page of a list is loaded no more', () => {
  const [page] = onePage().pages;
  if (!page) throw new Error('There is a page.');
  client.setQueryData<FaxPages>(faxKeys.list(noFilter), {
    pages: [{ ...page, previousCursor: 'above' }],
    pageParams: [{ cursor: 'here' }],
  });
  const other = makeFax({ faxId: 'fax-2', createdAt: '2026-11-24T11:00:00.000Z' });
  const message = { type: 'faxes' as const, faxes: [other, sending] };
  applyLiveMessage(client, message);
  applyLiveMessage(client, message);
  expect(rowsOf(noFilter).map((fax) => fax.faxId)).toEqual(['fax-1']);
  expect(client.getQueryData(faxKeys.heard(JSON.stringify(noFilter)))).toEqual([
    { faxId: 'fax-2', createdAt: other.createdAt },
  ]);
});

test('keeps a fax that came while a further page of its list was on its way', async () => {
  const key = faxKeys.list({ ...noFilter, q: 'claim' });
  const older = makeFax({ faxId: 'fax-0', createdAt: '2026-11-20T11:00:00.000Z' });
  const page = Promise.withResolvers<FaxList>();
  client.setQueryData<FaxPages>(key, {
    pages: [{ faxes: [sending], nextCursor: 'next', previousCursor: null }],
    pageParams: [null],
  });
  const observer = new InfiniteQueryObserver<FaxList, Error, FaxPages, QueryKey, FaxPageParam>(
    client,
    {
      queryKey: key,
      queryFn: () => page.promise,
      initialPageParam: null,
      getNextPageParam: ({ nextCursor }) => (nextCursor ? { cursor: nextCursor } : null),
      staleTime: Infinity,
    },
  );
  const fetched = observer.fetchNextPage();
  const claim = { faxId: 'fax-2', title: 'Claim', createdAt: '2026-11-24T11:00:00.000Z' };
  applyLiveMessage(client, { type: 'faxes', faxes: [makeFax(claim)] });
  page.resolve({ faxes: [older], nextCursor: null, previousCursor: null });
  await fetched;
  await vi.waitFor(() =>
    expect(flattenPages(client.getQueryData<FaxPages>(key)).map((fax) => fax.faxId)).toEqual([
      'fax-2',
      'fax-1',
      'fax-0',
    ]),
  );
});

test('reads noFilter again after a gap', () => {
  const invalidate = vi.spyOn(client, 'invalidateQueries');
  applyLiveMessage(client, { type: 'refetch' });
  expect(invalidate).toHaveBeenCalledWith({ queryKey: faxKeys.all });
});

test('reads quiet hours anew when somebody changed the settings', () => {
  client.setQueryData(quietHoursKey, { quietHours: null, officeZone: 'Europe/Zurich' });
  applyLiveMessage(client, { type: 'refetch' });
  expect(client.getQueryState(quietHoursKey)).toMatchObject({ isInvalidated: true });
});

test('a message leaves to be read anew what a gap left behind, and makes nothing younger', () => {
  const [list, detail] = [faxKeys.list(noFilter), faxKeys.detail('fax-1')];
  client.setQueryData(list, onePage(), { updatedAt: 1 });
  applyLiveMessage(client, { type: 'refetch' });
  applyLiveMessage(client, { type: 'faxes', faxes: [makeFax()] });
  expect(rowsOf(noFilter)[0]?.status).toBe('delivered');
  expect(client.getQueryState(list)).toMatchObject({ isInvalidated: true, dataUpdatedAt: 1 });
  expect(client.getQueryState(detail)).toMatchObject({ isInvalidated: true });
});

test('takes what it can’t read for a gap', () => {
  expect(parseLiveData('not json')).toEqual({ type: 'refetch' });
  expect(parseLiveData('{"type":"from_the_future"}')).toEqual({ type: 'refetch' });
  expect(parseLiveData('{"type":"faxes","faxes":[]}')).toEqual({ type: 'faxes', faxes: [] });
});
