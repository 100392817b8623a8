import { BatchAnswer, BatchParams } from '#lib/shared/batches/batch.ts';
import { resumeBatch } from '#lib/server/batches/resume-batch.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const POST = route({
  permission: 'fax:retry:own',
  params: BatchParams,
  run: async ({ actor, params }) =>
    json(BatchAnswer, { batch: await resumeBatch({ actor, input: params }) }),
});
