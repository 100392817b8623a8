import { BulkCheck, CheckBulkActBody } from '#lib/shared/bulk-acts/bulk-act.ts';
import { checkBulkAct } from '#lib/server/bulk-acts/check-bulk-act.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const POST = route({
  permission: 'fax:view:own',
  body: CheckBulkActBody,
  run: async ({ actor, body }) => json(BulkCheck, await checkBulkAct({ actor, input: body })),
});
