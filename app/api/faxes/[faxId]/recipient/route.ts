import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { ChangeRecipientFields } from '#lib/shared/faxes/change-recipient-fields.ts';
import { FaxParams } from '#lib/shared/faxes/fax-params.ts';
import { changeRecipient } from '#lib/server/faxes/change-recipient.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const PUT = route({
  permission: 'fax:retry:own',
  params: FaxParams,
  body: ChangeRecipientFields,
  run: async ({ actor, params, body }) =>
    json(FaxAnswer, { fax: await changeRecipient({ actor, input: { ...params, ...body } }) }, 202),
});
