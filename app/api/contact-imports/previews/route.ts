import { ContactImportPreview } from '#lib/shared/contact-imports/contact-import.ts';
import { previewImport } from '#lib/server/contact-imports/preview-import.ts';
import { receiveFile } from '#lib/server/contact-imports/receive-file.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const POST = route({
  permission: 'contact:edit',
  run: async ({ actor, request }) =>
    json(ContactImportPreview, await previewImport({ actor, bytes: await receiveFile(request) })),
});
