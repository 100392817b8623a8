import { FaxParams } from '#lib/shared/faxes/fax-params.ts';
import { openPrint } from '#lib/server/faxes/open-print.ts';
import { fileResponse } from '#lib/server/http/file-response.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'fax:download:own',
  params: FaxParams,
  run: async ({ actor, params, request }) =>
    fileResponse(request, await openPrint({ actor, input: params })),
});
