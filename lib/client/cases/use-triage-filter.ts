import { useQueryStates } from 'nuqs';
import { triageParsers } from './case-filter.ts';

/** What the queue shows, kept in the URL. */
export function useTriageFilter() {
  return useQueryStates(triageParsers, { history: 'push' });
}
