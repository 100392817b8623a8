import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import type { FaxFilter } from './fax-filter.ts';
import { faxKeys, faxListOptions } from './fax-queries.ts';

/** The pages of a list that are loaded, and the ways to others. */
export function useFaxPages(filter: FaxFilter) {
  const client = useQueryClient();
  const query = useInfiniteQuery({
    ...faxListOptions(filter),
    placeholderData: keepPreviousData,
  });
  /** For who went up faster than page by page: the list begins anew. */
  const startAnew = () => client.resetQueries({ queryKey: faxKeys.list(filter), exact: true });
  return { query, startAnew };
}
