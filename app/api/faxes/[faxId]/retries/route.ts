import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { FaxParams } from '#lib/shared/faxes/fax-params.ts';
import { retryFax } from '#lib/server/faxes/retry-fax.ts';
import { stopFax } from '#lib/server/faxes/stop-fax.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const POST = route({
  permission: 'fax:retry:own',
  params: FaxParams,
  run: async ({ actor, params }) =>
    json(FaxAnswer, { fax: await retryFax({ actor, input: params }) }, 202),
});

/** Makes no further try. */
export const DELETE = route({
  permission: 'fax:retry:own',
  params: FaxParams,
  run: async ({ actor, params }) =>
    json(FaxAnswer, { fax: await stopFax({ actor, input: params }) }),
});
