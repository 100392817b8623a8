import { TagAnswer, TagFields, TagList } from '#lib/shared/tags/tag.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';
import { createTag } from '#lib/server/tags/create-tag.ts';
import { listTags } from '#lib/server/tags/list-tags.ts';

export const GET = route({
  permission: 'fax:view:own',
  run: async () => json(TagList, { tags: await listTags() }),
});

export const POST = route({
  permission: 'fax:view:own',
  body: TagFields,
  run: async ({ actor, body }) =>
    json(TagAnswer, { tag: await createTag({ actor, input: body }) }, 201),
});
