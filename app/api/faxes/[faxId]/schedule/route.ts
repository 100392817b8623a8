import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { FaxParams } from '#lib/shared/faxes/fax-params.ts';
import { ScheduleFaxBody } from '#lib/shared/faxes/schedule-fax-body.ts';
import { rescheduleFax } from '#lib/server/faxes/reschedule-fax.ts';
import { startFaxNow } from '#lib/server/faxes/start-fax-now.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const PUT = route({
  permission: 'fax:retry:own',
  params: FaxParams,
  body: ScheduleFaxBody,
  run: async ({ actor, params, body }) =>
    json(FaxAnswer, { fax: await rescheduleFax({ actor, input: { ...body, ...params } }) }),
});

/** Sends it now. */
export const DELETE = route({
  permission: 'fax:retry:own',
  params: FaxParams,
  run: async ({ actor, params }) =>
    json(FaxAnswer, { fax: await startFaxNow({ actor, input: params }) }, 202),
});
