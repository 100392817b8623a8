import { queryOptions } from '@tanstack/react-query';
import { CaseVisitList } from '#lib/shared/case-visits/case-visit.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';

export const visitsKey = ['case-visits'] as const;

/** Who has which case open; the live stream keeps it fresh. */
export function visitListOptions() {
  return queryOptions({
    queryKey: visitsKey,
    queryFn: async ({ signal }) =>
      (await requestJson(apiPaths.caseVisits, CaseVisitList, { signal })).visits,
  });
}
