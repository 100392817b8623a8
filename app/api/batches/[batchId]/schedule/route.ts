import { BatchAnswer, BatchParams } from '#lib/shared/batches/batch.ts';
import { ScheduleBatchBody } from '#lib/shared/batches/schedule-batch-body.ts';
import { rescheduleBatch } from '#lib/server/batches/reschedule-batch.ts';
import { startBatchNow } from '#lib/server/batches/start-batch-now.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const PUT = route({
  permission: 'fax:retry:own',
  params: BatchParams,
  body: ScheduleBatchBody,
  run: async ({ actor, params, body }) =>
    json(BatchAnswer, { batch: await rescheduleBatch({ actor, input: { ...body, ...params } }) }),
});

/** Sends it now. */
export const DELETE = route({
  permission: 'fax:retry:own',
  params: BatchParams,
  run: async ({ actor, params }) =>
    json(BatchAnswer, { batch: await startBatchNow({ actor, input: params }) }, 202),
});
