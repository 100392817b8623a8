import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { FaxDetails } from '#lib/shared/faxes/answers.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { LiveMessage } from '#lib/shared/live/live-message.ts';
import { batchKeys } from '../batches/batch-queries.ts';
import { visitsKey } from '../case-visits/visit-queries.ts';
import { refreshCases } from '../cases/case-queries.ts';
import { flattenPages, patchDetails, patchPages, type FaxPages } from '../faxes/fax-cache.ts';
import { noFilter, type FaxFilter } from '../faxes/fax-filter.ts';
import { faxKeys } from '../faxes/fax-queries.ts';
import { matchesFilter } from '../faxes/match-filter.ts';
import { noteNewFaxes } from '../faxes/new-faxes.ts';
import { quietHoursKey } from '../schedule/schedule-queries.ts';
import { settingsKey } from '../settings/settings-queries.ts';
import { tagKeys } from '../tags/tag-queries.ts';
import { describeChanges } from './describe-changes.ts';
import { patchQuery } from './patch-query.ts';

/** Brings a message of the stream into every cached list and detail; returns what to announce. */
export function applyLiveMessage(client: QueryClient, message: LiveMessage): string[] {
  switch (message.type) {
    case 'faxes':
      return applyFaxes(client, message.faxes);
    case 'visits':
      client.setQueryData(visitsKey, message.visits);
      return [];
    case 'refetch':
      readAnew(client);
      return [];
  }
}

function readAnew(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: visitsKey });
  void client.invalidateQueries({ queryKey: faxKeys.all });
  void client.invalidateQueries({ queryKey: batchKeys.all });
  void client.invalidateQueries({ queryKey: tagKeys.list });
  void client.invalidateQueries({ queryKey: settingsKey });
  void client.invalidateQueries({ queryKey: quietHoursKey });
  void refreshCases(client);
}

export function applyFaxes(client: QueryClient, faxes: readonly Fax[]): string[] {
  const known = findKnown(client);
  const changes = describeChanges(known, faxes);
  for (const query of client.getQueryCache().findAll({ queryKey: faxKeys.lists })) {
    const patch = () => patchList(client, query.queryKey, faxes);
    patch();
    // A page that is on its way is put behind those that were there when it was asked for.
    if (query.state.fetchStatus === 'fetching') void query.promise?.then(patch, patch);
  }
  for (const fax of faxes) {
    patchQuery<FaxDetails>(client, faxKeys.detail(fax.faxId), (details) =>
      patchDetails(details, faxes),
    );
    if (isChanged(known.get(fax.faxId), fax)) {
      void client.invalidateQueries({ queryKey: faxKeys.detail(fax.faxId) });
    }
  }
  if (faxes.some((fax) => isOfAgenda(client, fax)))
    void client.invalidateQueries({ queryKey: faxKeys.scheduled });
  // What a page shows of a batch is counted by the server.
  if (faxes.some(({ batch }) => batch)) {
    void client.invalidateQueries({ queryKey: batchKeys.all });
  }
  if (faxes.some((fax) => fax.case)) void refreshCases(client);
  return changes;
}

function patchList(client: QueryClient, queryKey: QueryKey, faxes: readonly Fax[]): void {
  noteNewcomers(client, queryKey, faxes);
  patchQuery<FaxPages>(client, queryKey, (data) =>
    patchPages(data, faxes, (fax) => matchesFilter(fax, readFilter(queryKey))),
  );
}

function noteNewcomers(client: QueryClient, queryKey: QueryKey, faxes: readonly Fax[]): void {
  const rows = new Set(
    flattenPages(client.getQueryData<FaxPages>(queryKey)).map(({ faxId }) => faxId),
  );
  const filter = readFilter(queryKey);
  const fresh = faxes.filter((fax) => !rows.has(fax.faxId) && matchesFilter(fax, filter));
  noteNewFaxes(client, JSON.stringify(filter), fresh);
}

/** It waits for its time, or did until now. */
function isOfAgenda(client: QueryClient, { faxId, status }: Fax): boolean {
  const listed = client.getQueryData<Fax[]>(faxKeys.scheduled) ?? [];
  return status === 'scheduled' || listed.some((fax) => fax.faxId === faxId);
}

/** Reading a fax is an event itself: only a real change may cause the next reading. */
function isChanged(before: Fax | undefined, after: Fax): boolean {
  if (!before) return false;
  return (
    before.status !== after.status ||
    before.statusChangedAt !== after.statusChangedAt ||
    before.nextAttemptAt !== after.nextAttemptAt ||
    before.scheduledAt !== after.scheduledAt ||
    JSON.stringify(before.tags) !== JSON.stringify(after.tags) ||
    before.case?.version !== after.case?.version ||
    JSON.stringify(before.attempts) !== JSON.stringify(after.attempts)
  );
}

/** The filter is the last part of a list’s key. */
function readFilter(queryKey: readonly unknown[]): FaxFilter {
  const filter = queryKey[2];
  return isFilter(filter) ? filter : noFilter;
}

function isFilter(value: unknown): value is FaxFilter {
  return typeof value === 'object' && value !== null && 'q' in value && 'status' in value;
}

function findKnown(client: QueryClient): Map<string, Fax> {
  const known = new Map<string, Fax>();
  for (const [, data] of client.getQueriesData<FaxPages>({ queryKey: faxKeys.lists })) {
    for (const page of data?.pages ?? []) {
      for (const fax of page.faxes) known.set(fax.faxId, fax);
    }
  }
  for (const [, fax] of client.getQueriesData<FaxDetails>({ queryKey: faxKeys.details })) {
    if (fax) known.set(fax.faxId, fax);
  }
  return known;
}
