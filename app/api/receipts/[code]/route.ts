import { ReceiptAnswer, ReceiptParams } from '#lib/shared/receipts/receipt.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';
import { getReceipt } from '#lib/server/receipts/get-receipt.ts';

export const GET = route({
  permission: 'fax:view:own',
  params: ReceiptParams,
  run: async ({ actor, params }) =>
    json(ReceiptAnswer, { receipt: await getReceipt({ actor, input: params }) }),
});
