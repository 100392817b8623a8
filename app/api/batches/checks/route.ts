import { BatchCheckAnswer, CheckBatchBody } from '#lib/shared/batches/batch-check.ts';
import { maxBatchBodyBytes } from '#lib/shared/batches/batch-source.ts';
import { checkBatch } from '#lib/server/batches/check-batch.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const POST = route({
  permission: 'fax:create',
  body: CheckBatchBody,
  maxBodyBytes: maxBatchBodyBytes,
  run: async ({ actor, body }) =>
    json(BatchCheckAnswer, { check: await checkBatch({ actor, input: body }) }),
});
