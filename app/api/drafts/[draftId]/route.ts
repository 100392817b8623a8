import { DraftParams } from '#lib/shared/drafts/draft-params.ts';
import { DraftAnswer } from '#lib/shared/drafts/draft.ts';
import { SaveDraftBody } from '#lib/shared/drafts/save-draft-body.ts';
import { discardDraft } from '#lib/server/drafts/discard-draft.ts';
import { getDraft } from '#lib/server/drafts/get-draft.ts';
import { saveDraft } from '#lib/server/drafts/save-draft.ts';
import { json, noContent } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'fax:create',
  params: DraftParams,
  run: async ({ actor, params }) =>
    json(DraftAnswer, { draft: await getDraft({ actor, input: params }) }),
});

export const PUT = route({
  permission: 'fax:create',
  params: DraftParams,
  body: SaveDraftBody,
  run: async ({ actor, params, body }) =>
    json(DraftAnswer, { draft: await saveDraft({ actor, input: { ...body, ...params } }) }),
});

export const DELETE = route({
  permission: 'fax:create',
  params: DraftParams,
  run: async ({ actor, params }) => {
    await discardDraft({ actor, input: params });
    return noContent();
  },
});
