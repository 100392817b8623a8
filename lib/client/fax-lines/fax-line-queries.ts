import { queryOptions } from '@tanstack/react-query';
import { FaxLineList } from '#lib/shared/fax-lines/fax-line.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';

export function faxLineListOptions() {
  return queryOptions({
    queryKey: ['fax-lines'],
    queryFn: async ({ signal }) => {
      const { faxLines } = await requestJson(apiPaths.faxLines, FaxLineList, { signal });
      return faxLines;
    },
    staleTime: 300_000,
  });
}
