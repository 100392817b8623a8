import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Changes what is cached without making it younger: what is old, or to be read anew after a gap,
 * still is.
 */
export function patchQuery<Data>(
  client: QueryClient,
  queryKey: QueryKey,
  change: (data: Data) => Data,
): void {
  const query = client.getQueryCache().find<Data>({ queryKey });
  if (query?.state.data === undefined) return;
  const { data, dataUpdatedAt: updatedAt, isInvalidated } = query.state;
  query.setData(change(data), { updatedAt, manual: true });
  if (isInvalidated) query.invalidate();
}
