import { maxBatchBodyBytes } from '#lib/shared/batches/batch-source.ts';
import { BatchAnswer } from '#lib/shared/batches/batch.ts';
import { SendBatchBody } from '#lib/shared/batches/send-batch-body.ts';
import { DraftParams } from '#lib/shared/drafts/draft-params.ts';
import { createBatch } from '#lib/server/batches/create-batch.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const POST = route({
  permission: 'fax:create',
  params: DraftParams,
  body: SendBatchBody,
  maxBodyBytes: maxBatchBodyBytes,
  run: async ({ actor, params, body }) =>
    json(BatchAnswer, { batch: await createBatch({ actor, input: { ...body, ...params } }) }, 202),
});
