import { FaxDetailsAnswer } from '#lib/shared/faxes/answers.ts';
import { FaxParams } from '#lib/shared/faxes/fax-params.ts';
import { deleteFax } from '#lib/server/faxes/delete-fax.ts';
import { getFax } from '#lib/server/faxes/get-fax.ts';
import { json, noContent } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'fax:view:own',
  params: FaxParams,
  run: async ({ actor, params }) =>
    json(FaxDetailsAnswer, { fax: await getFax({ actor, input: params }) }),
});

export const DELETE = route({
  permission: 'fax:delete:own',
  params: FaxParams,
  run: async ({ actor, params }) => {
    await deleteFax({ actor, input: params });
    return noContent();
  },
});
