import { ChangeSettingsFields, SettingsAnswer } from '#lib/shared/settings/settings.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';
import { changeSettings } from '#lib/server/settings/change-settings.ts';
import { getSettings } from '#lib/server/settings/get-settings.ts';

export const GET = route({
  permission: 'setting:manage',
  run: async ({ actor }) => json(SettingsAnswer, { settings: await getSettings({ actor }) }),
});

export const PATCH = route({
  permission: 'setting:manage',
  body: ChangeSettingsFields,
  run: async ({ actor, body }) =>
    json(SettingsAnswer, { settings: await changeSettings({ actor, input: body }) }),
});
