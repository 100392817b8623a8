import { ReplayAnswer, ReplayInput } from '#lib/shared/callbacks/callback-health.ts';
import { replayCallbacks } from '#lib/server/callbacks/replay-callbacks.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const POST = route({
  permission: 'callback:manage',
  body: ReplayInput,
  run: async ({ actor, body }) =>
    json(ReplayAnswer, { replayed: await replayCallbacks({ actor, input: body }) }),
});
