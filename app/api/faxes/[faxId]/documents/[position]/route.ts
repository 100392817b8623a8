import { FaxDocumentParams } from '#lib/shared/faxes/fax-params.ts';
import { openDocument } from '#lib/server/faxes/open-document.ts';
import { fileResponse } from '#lib/server/http/file-response.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'fax:download:own',
  params: FaxDocumentParams,
  run: async ({ actor, params, request }) =>
    fileResponse(request, await openDocument({ actor, input: params })),
});
