import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import {
  CaseCount,
  CaseDetailsAnswer,
  CaseGroupList,
  CaseList,
} from '#lib/shared/cases/fax-case.ts';
import { PersonList } from '#lib/shared/users/person.ts';
import type { CaseFilter, CaseView } from '#lib/shared/cases/case-inputs.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';

export const caseKeys = {
  all: ['cases'],
  count: ['cases', 'count'],
  groups: (view: CaseView) => ['cases', 'groups', view],
  list: (filter: CaseFilter) => ['cases', 'list', filter],
  detail: (caseId: string) => ['cases', 'details', caseId],
  people: ['case-people'],
} as const;

export function caseCountOptions() {
  return queryOptions({
    queryKey: caseKeys.count,
    queryFn: ({ signal }) => requestJson(apiPaths.caseCount, CaseCount, { signal }),
  });
}

export function caseGroupsOptions(view: CaseView) {
  return queryOptions({
    queryKey: caseKeys.groups(view),
    queryFn: ({ signal }) =>
      requestJson(`${apiPaths.caseGroups}?view=${view}`, CaseGroupList, { signal }),
  });
}

const firstPage: string | null = null;

export function caseListOptions(filter: CaseFilter) {
  return infiniteQueryOptions({
    queryKey: caseKeys.list(filter),
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams(filter);
      if (pageParam) query.set('cursor', pageParam);
      return requestJson(`${apiPaths.cases}?${query}`, CaseList, { signal });
    },
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function caseDetailOptions(caseId: string) {
  return queryOptions({
    queryKey: caseKeys.detail(caseId),
    queryFn: async ({ signal }) => {
      const answer = await requestJson(apiPaths.case(caseId), CaseDetailsAnswer, { signal });
      return answer.case;
    },
  });
}

export function casePeopleOptions() {
  return queryOptions({
    queryKey: caseKeys.people,
    queryFn: async ({ signal }) => {
      const { people } = await requestJson(apiPaths.casePeople, PersonList, { signal });
      return people;
    },
    staleTime: 5 * 60_000,
  });
}

/** Counts, groups and cases are the server's to tell: whatever is on the screen is read anew. */
export function refreshCases(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: caseKeys.all });
}
