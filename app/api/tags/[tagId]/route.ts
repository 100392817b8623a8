import { TagAnswer, TagFields, TagParams } from '#lib/shared/tags/tag.ts';
import { json, noContent } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';
import { changeTag } from '#lib/server/tags/change-tag.ts';
import { deleteTag } from '#lib/server/tags/delete-tag.ts';

export const PATCH = route({
  permission: 'tag:manage',
  params: TagParams,
  body: TagFields,
  run: async ({ actor, params, body }) =>
    json(TagAnswer, { tag: await changeTag({ actor, input: { ...body, ...params } }) }),
});

export const DELETE = route({
  permission: 'tag:manage',
  params: TagParams,
  run: async ({ actor, params }) => {
    await deleteTag({ actor, input: params });
    return noContent();
  },
});
