import {
  ApplyImportQuery,
  ContactImportResult,
} from '#lib/shared/contact-imports/contact-import.ts';
import { applyImport } from '#lib/server/contact-imports/apply-import.ts';
import { receiveFile } from '#lib/server/contact-imports/receive-file.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const POST = route({
  permission: 'contact:edit',
  query: ApplyImportQuery,
  run: async ({ actor, query, request }) => {
    const bytes = await receiveFile(request);
    return json(ContactImportResult, await applyImport({ actor, bytes, input: query }));
  },
});
