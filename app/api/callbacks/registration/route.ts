import {
  CallbackRegistration,
  RegisteredAnswer,
} from '#lib/shared/callbacks/callback-registration.ts';
import { getRegistration } from '#lib/server/callbacks/get-registration.ts';
import { registerCallbackUrl } from '#lib/server/callbacks/register-callback-url.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'callback:manage',
  run: async ({ actor }) => json(CallbackRegistration, await getRegistration({ actor })),
});

export const POST = route({
  permission: 'callback:manage',
  run: async ({ actor }) => json(RegisteredAnswer, await registerCallbackUrl({ actor })),
});
