import { CoverPreview, CoverPreviewInput } from '#lib/shared/cover-templates/cover-preview.ts';
import { previewCover } from '#lib/server/covers/preview-cover.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const POST = route({
  permission: 'cover-template:view',
  body: CoverPreviewInput,
  run: async ({ actor, body }) => json(CoverPreview, await previewCover({ actor, input: body })),
});
