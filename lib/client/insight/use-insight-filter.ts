import { useQueryStates } from 'nuqs';
import { insightParsers } from './insight-filter.ts';

/** What the dashboard is about, kept in the URL. */
export function useInsightFilter() {
  return useQueryStates(insightParsers, { history: 'push' });
}
