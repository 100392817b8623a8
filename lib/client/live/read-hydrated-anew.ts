import type { QueryCacheNotifyEvent, QueryClient } from '@tanstack/react-query';
import { batchKeys } from '../batches/batch-queries.ts';
import { caseKeys } from '../cases/case-queries.ts';
import { faxKeys } from '../faxes/fax-queries.ts';

const liveKeys: ReadonlySet<unknown> = new Set([...faxKeys.all, ...batchKeys.all, ...caseKeys.all]);

/**
 * Has what comes with a page read anew, once: between its reading on the server and its arrival
 * here a change may have come, and there was nothing yet that it could be brought into. Returns how
 * to stop.
 */
export function readHydratedAnew(client: QueryClient): () => void {
  return client.getQueryCache().subscribe((event) => {
    const { queryKey } = event.query;
    if (liveKeys.has(queryKey[0]) && isHydrated(event))
      void client.invalidateQueries({ queryKey, exact: true });
  });
}

function isHydrated(event: QueryCacheNotifyEvent): boolean {
  if (event.type === 'added') return event.query.state.data !== undefined;
  // Unlike a fetch that is broken off or reset, it leaves alone whether the query is being fetched.
  return (
    event.type === 'updated' &&
    event.action.type === 'setState' &&
    event.action.state.fetchStatus === undefined
  );
}
