import { DraftParams } from '#lib/shared/drafts/draft-params.ts';
import { SendDraftBody } from '#lib/shared/drafts/send-draft-body.ts';
import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { sendDraft } from '#lib/server/drafts/send-draft.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const POST = route({
  permission: 'fax:create',
  params: DraftParams,
  body: SendDraftBody,
  run: async ({ actor, params, body }) =>
    json(FaxAnswer, { fax: await sendDraft({ actor, input: { ...body, ...params } }) }, 202),
});
