import { BulkActAnswer, BulkActList, StartBulkActBody } from '#lib/shared/bulk-acts/bulk-act.ts';
import { listBulkActs } from '#lib/server/bulk-acts/list-bulk-acts.ts';
import { startBulkAct } from '#lib/server/bulk-acts/start-bulk-act.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'fax:view:own',
  run: async ({ actor }) => json(BulkActList, { bulkActs: await listBulkActs({ actor }) }),
});

export const POST = route({
  permission: 'fax:view:own',
  body: StartBulkActBody,
  run: async ({ actor, body }) =>
    json(BulkActAnswer, { bulkAct: await startBulkAct({ actor, input: body }) }, 202),
});
