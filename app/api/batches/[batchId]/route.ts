import { BatchDetailsAnswer, BatchParams } from '#lib/shared/batches/batch.ts';
import { getBatch } from '#lib/server/batches/get-batch.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'fax:view:own',
  params: BatchParams,
  run: async ({ actor, params }) =>
    json(BatchDetailsAnswer, { batch: await getBatch({ actor, input: params }) }),
});
