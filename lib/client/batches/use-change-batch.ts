import { useMutation, useQueryClient } from '@tanstack/react-query';
import { BatchAnswer, BatchRetryAnswer, type Batch } from '#lib/shared/batches/batch.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';
import { notify } from '../notices/notices.ts';
import { notifyRefusal } from '../notices/notify-refusal.ts';
import { batchKeys } from './batch-queries.ts';

type Change = 'pause' | 'resume' | 'stop';

const changes: Record<Change, { path: (batchId: string) => string; done: string; failed: string }> =
  {
    pause: {
      path: apiPaths.batchPause,
      done: 'is paused. What is on its way goes on.',
      failed: 'Not paused.',
    },
    resume: { path: apiPaths.batchResume, done: 'goes on.', failed: 'Not resumed.' },
    stop: {
      path: apiPaths.batchStop,
      done: 'is stopped. What is on its way goes on.',
      failed: 'Not stopped.',
    },
  };

/** Pauses, resumes or stops a batch, and tells it. */
export function useChangeBatch({ batchId, name }: Pick<Batch, 'batchId' | 'name'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: Change) =>
      requestJson(changes[change].path(batchId), BatchAnswer, { method: 'POST' }),
    onSuccess: (_answer, change) => notify(`${name} ${changes[change].done}`),
    onError: (error, change) => notifyRefusal(changes[change].failed)(error),
    onSettled: () => client.invalidateQueries({ queryKey: batchKeys.all }),
  });
}

/** Tries again what failed. */
export function useRetryFailed(batchId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      requestJson(apiPaths.batchRetries(batchId), BatchRetryAnswer, { method: 'POST' }),
    onSuccess: ({ retried }) =>
      notify(retried === 1 ? '1 fax is tried again.' : `${retried} faxes are tried again.`),
    onError: notifyRefusal('Not tried again.'),
    onSettled: () => client.invalidateQueries({ queryKey: batchKeys.all }),
  });
}
