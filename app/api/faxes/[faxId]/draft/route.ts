import { DraftAnswer } from '#lib/shared/drafts/draft.ts';
import { FaxParams } from '#lib/shared/faxes/fax-params.ts';
import { takeBackFax } from '#lib/server/drafts/take-back-fax.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

/** Turns a fax that waits for its time back into a draft. */
export const POST = route({
  permission: 'fax:retry:own',
  params: FaxParams,
  run: async ({ actor, params }) =>
    json(DraftAnswer, { draft: await takeBackFax({ actor, input: params }) }, 201),
});
