import { BatchList, ListBatchesQuery } from '#lib/shared/batches/batch.ts';
import { listBatches } from '#lib/server/batches/list-batches.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'fax:view:own',
  query: ListBatchesQuery,
  run: async ({ actor, query }) => json(BatchList, await listBatches({ actor, input: query })),
});
