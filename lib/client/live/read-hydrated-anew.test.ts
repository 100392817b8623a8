import { dehydrate, hydrate } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import { faxLineListOptions } from '../fax-lines/fax-line-queries.ts';
import { noFilter } from '../faxes/fax-filter.ts';
import { faxKeys } from '../faxes/fax-queries.ts';
import { makeQueryClient } from '../query-client.ts';
import { readHydratedAnew } from './read-hydrated-anew.ts';

const list = faxKeys.list(noFilter);
const empty = { pages: [{ faxes: [], nextCursor: null }], pageParams: [null] };

let client = makeQueryClient();
const isStale = (key: readonly unknown[]) => client.getQueryState(key)?.isInvalidated;

/** Brings in what the server read for a page, at this time. */
function arrive(key: readonly unknown[], readAt: number): void {
  const server = makeQueryClient();
  server.setQueryData(key, empty, { updatedAt: readAt });
  hydrate(client, dehydrate(server));
}

beforeEach(() => {
  client = makeQueryClient();
  readHydratedAnew(client);
});

test('a list that comes with the page is read anew', () => {
  arrive(list, Date.now());
  expect(isStale(list)).toBe(true);
});

test('so is one that was there before, with what the page brings', () => {
  client.setQueryData(list, empty, { updatedAt: 1 });
  expect(isStale(list)).toBe(false);
  arrive(list, 2);
  expect(isStale(list)).toBe(true);
});

test('what no message tells of is left alone', () => {
  const { queryKey } = faxLineListOptions();
  arrive(queryKey, Date.now());
  expect(isStale(queryKey)).toBe(false);
});

test('a reading that is broken off is no arrival', async () => {
  client.setQueryData(list, empty);
  const reading = client.fetchQuery({
    queryKey: list,
    queryFn: () => new Promise(() => undefined),
  });
  reading.catch(() => undefined);
  await client.cancelQueries({ queryKey: list });
  expect(isStale(list)).toBe(false);
});
