import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { DecideOutcomeFields } from '#lib/shared/faxes/decide-outcome-fields.ts';
import { FaxParams } from '#lib/shared/faxes/fax-params.ts';
import { decideOutcome } from '#lib/server/faxes/decide-outcome.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const POST = route({
  permission: 'fax:retry:own',
  params: FaxParams,
  body: DecideOutcomeFields,
  run: async ({ actor, params, body }) =>
    json(FaxAnswer, { fax: await decideOutcome({ actor, input: { ...params, ...body } }) }),
});
