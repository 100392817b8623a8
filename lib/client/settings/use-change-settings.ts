import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiPaths } from '#lib/shared/paths.ts';
import {
  SettingsAnswer,
  type ChangeSettingsFields,
  type Settings,
} from '#lib/shared/settings/settings.ts';
import { toApiError } from '../api-error.ts';
import { coverKeys } from '../covers/cover-queries.ts';
import { faxLineListOptions } from '../fax-lines/fax-line-queries.ts';
import { requestJson } from '../http.ts';
import { notify } from '../notices/notices.ts';
import { quietHoursKey } from '../schedule/schedule-queries.ts';
import { settingsKey } from './settings-queries.ts';

interface Change {
  input: ChangeSettingsFields;
  /** What to say when it is done; made of the answer where other settings are part of it. */
  sentence: string | ((settings: Settings) => string);
}

/** Changes a setting; what shows covers is read anew, since they may look different now. */
export function useChangeSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ input }: Change) => {
      const options = { method: 'PATCH', body: input } as const;
      return (await requestJson(apiPaths.settings, SettingsAnswer, options)).settings;
    },
    onSuccess: async (settings, { sentence }) => {
      client.setQueryData(settingsKey, settings);
      void client.invalidateQueries({ queryKey: quietHoursKey });
      void client.invalidateQueries({ queryKey: faxLineListOptions().queryKey });
      void client.invalidateQueries({ queryKey: coverKeys.previews });
      await client.invalidateQueries({ queryKey: coverKeys.list });
      notify(typeof sentence === 'string' ? sentence : sentence(settings));
    },
    onError: (error) => {
      const { message, requestId } = toApiError(error);
      notify(`Not changed. ${message}`, { tone: 'bad', requestId });
    },
  });
}
