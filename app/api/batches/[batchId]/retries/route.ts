import { BatchParams, BatchRetryAnswer } from '#lib/shared/batches/batch.ts';
import { retryFailed } from '#lib/server/batches/retry-failed.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const POST = route({
  permission: 'fax:retry:own',
  params: BatchParams,
  run: async ({ actor, params }) =>
    json(BatchRetryAnswer, await retryFailed({ actor, input: params }), 202),
});
