import { useQueryStates } from 'nuqs';
import { faxFilterParsers } from './fax-filter.ts';

/** The filter of the list, kept in the URL. */
export function useFaxFilter() {
  return useQueryStates(faxFilterParsers, { history: 'push' });
}
