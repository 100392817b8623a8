import { maxReceiptBytes, ReceiptAnswer } from '#lib/shared/receipts/receipt.ts';
import { json } from '#lib/server/http/json.ts';
import { readBytes } from '#lib/server/http/read-bytes.ts';
import { route } from '#lib/server/http/route.ts';
import { verifyReceipt } from '#lib/server/receipts/verify-receipt.ts';

/** The body is the file itself. */
export const POST = route({
  permission: 'fax:view:own',
  run: async ({ actor, request }) => {
    const bytes = await readBytes(request, maxReceiptBytes);
    return json(ReceiptAnswer, { receipt: await verifyReceipt({ actor, bytes }) });
  },
});
