import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { apiPaths } from '#lib/shared/paths.ts';
import { SettingsAnswer, type ChangeSettingsFields } from '#lib/shared/settings/settings.ts';
import { requestJson } from '../http.ts';
import { notify } from '../notices/notices.ts';
import { notifyRefusal } from '../notices/notify-refusal.ts';

const settingsKey = ['settings'] as const;

export function settingsOptions() {
  return queryOptions({
    queryKey: settingsKey,
    queryFn: async ({ signal }) => {
      const { settings } = await requestJson(apiPaths.settings, SettingsAnswer, { signal });
      return settings;
    },
  });
}

/** Changes settings of the whole office; `done` is told when that is so. */
export function useChangeSettings(done: (change: ChangeSettingsFields) => string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangeSettingsFields) =>
      requestJson(apiPaths.settings, SettingsAnswer, { method: 'PATCH', body }),
    onSuccess: ({ settings }, change) => {
      client.setQueryData(settingsOptions().queryKey, settings);
      notify(done(change));
    },
    onError: notifyRefusal('Not changed.'),
  });
}
