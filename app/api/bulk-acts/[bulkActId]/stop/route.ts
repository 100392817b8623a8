import { BulkActAnswer, BulkActParams } from '#lib/shared/bulk-acts/bulk-act.ts';
import { stopBulkAct } from '#lib/server/bulk-acts/stop-bulk-act.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const POST = route({
  permission: 'fax:view:own',
  params: BulkActParams,
  run: async ({ actor, params }) =>
    json(BulkActAnswer, { bulkAct: await stopBulkAct({ actor, input: params }) }),
});
