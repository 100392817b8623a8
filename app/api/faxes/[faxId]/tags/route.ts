import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { FaxParams } from '#lib/shared/faxes/fax-params.ts';
import { TagChange } from '#lib/shared/tags/tag.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';
import { tagFax } from '#lib/server/tags/tag-fax.ts';

export const PATCH = route({
  permission: 'fax:view:own',
  params: FaxParams,
  body: TagChange,
  run: async ({ actor, params, body }) =>
    json(FaxAnswer, { fax: await tagFax({ actor, input: { ...body, ...params } }) }),
});
