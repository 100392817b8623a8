import { CallbackHealth } from '#lib/shared/callbacks/callback-health.ts';
import { getCallbackHealth } from '#lib/server/callbacks/get-callback-health.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'callback:manage',
  run: async ({ actor }) => json(CallbackHealth, await getCallbackHealth({ actor })),
});
