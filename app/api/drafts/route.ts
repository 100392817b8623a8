import { CreateDraftBody } from '#lib/shared/drafts/create-draft-body.ts';
import { DraftAnswer, DraftList } from '#lib/shared/drafts/draft.ts';
import { createDraft } from '#lib/server/drafts/create-draft.ts';
import { listDrafts } from '#lib/server/drafts/list-drafts.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'fax:create',
  run: async ({ actor }) => json(DraftList, await listDrafts({ actor })),
});

export const POST = route({
  permission: 'fax:create',
  body: CreateDraftBody,
  run: async ({ actor, body }) =>
    json(DraftAnswer, { draft: await createDraft({ actor, input: body }) }, 201),
});
