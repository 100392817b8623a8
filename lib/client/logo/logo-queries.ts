import { queryOptions } from '@tanstack/react-query';
import { LogoAnswer } from '#lib/shared/logo/logo.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';

export function logoOptions() {
  return queryOptions({
    queryKey: ['logo'],
    queryFn: async ({ signal }) => (await requestJson(apiPaths.logo, LogoAnswer, { signal })).logo,
  });
}
