import { BulkActParams } from '#lib/shared/bulk-acts/bulk-act.ts';
import { putAwayBulkAct } from '#lib/server/bulk-acts/stop-bulk-act.ts';
import { noContent } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const DELETE = route({
  permission: 'fax:view:own',
  params: BulkActParams,
  run: async ({ actor, params }) => {
    await putAwayBulkAct({ actor, input: params });
    return noContent();
  },
});
