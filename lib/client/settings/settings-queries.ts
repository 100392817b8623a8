import { queryOptions } from '@tanstack/react-query';
import { apiPaths } from '#lib/shared/paths.ts';
import { SettingsAnswer } from '#lib/shared/settings/settings.ts';
import { requestJson } from '../http.ts';

export const settingsKey = ['settings'] as const;

export function settingsOptions() {
  return queryOptions({
    queryKey: settingsKey,
    queryFn: async ({ signal }) =>
      (await requestJson(apiPaths.settings, SettingsAnswer, { signal })).settings,
  });
}
