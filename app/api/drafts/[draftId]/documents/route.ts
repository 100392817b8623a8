import { DraftDocumentAnswer } from '#lib/shared/drafts/draft-document.ts';
import { DraftParams } from '#lib/shared/drafts/draft-params.ts';
import { NewDocumentBody } from '#lib/shared/drafts/new-document-body.ts';
import { addDocument } from '#lib/server/drafts/add-document.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const POST = route({
  permission: 'fax:create',
  params: DraftParams,
  body: NewDocumentBody,
  run: async ({ actor, params, body }) =>
    json(
      DraftDocumentAnswer,
      { document: await addDocument({ actor, input: { ...body, ...params } }) },
      201,
    ),
});
