import { FaxParams } from '#lib/shared/faxes/fax-params.ts';
import { fileResponse } from '#lib/server/http/file-response.ts';
import { route } from '#lib/server/http/route.ts';
import { issueReceipt } from '#lib/server/receipts/issue-receipt.ts';

export const GET = route({
  permission: 'fax:download:own',
  params: FaxParams,
  run: async ({ actor, params, request }) =>
    fileResponse(request, await issueReceipt({ actor, input: params })),
});
