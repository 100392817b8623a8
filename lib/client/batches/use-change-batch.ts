import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { BatchAnswer, BatchRetryAnswer, type Batch } from '#lib/shared/batches/batch.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { faxKeys } from '../faxes/fax-queries.ts';
import { requestJson } from '../http.ts';
import { notify } from '../notices/notices.ts';
import { notifyRefusal } from '../notices/notify-refusal.ts';
import { batchKeys } from './batch-queries.ts';

type Change = 'pause' | 'resume' | 'stop' | 'start';

interface ChangeTexts {
  path: (batchId: string) => string;
  method?: 'DELETE';
  done: string;
  failed: string;
}

const changes: Record<Change, ChangeTexts> = {
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
  start: {
    path: apiPaths.batchSchedule,
    method: 'DELETE',
    done: 'is on its way.',
    failed: 'Not sent yet.',
  },
};

/** Pauses, resumes, stops a batch or sends it ahead of its time, and tells it. */
export function useChangeBatch({ batchId, name }: Pick<Batch, 'batchId' | 'name'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: Change) => {
      const { path, method = 'POST' } = changes[change];
      return requestJson(path(batchId), BatchAnswer, { method });
    },
    onSuccess: (_answer, change) => notify(`${name} ${changes[change].done}`),
    onError: (error, change) => notifyRefusal(changes[change].failed)(error),
    onSettled: () => refreshBatches(client),
  });
}

/** The batches, and the agenda, in which they stand as long as they are scheduled. */
export async function refreshBatches(client: QueryClient): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: batchKeys.all }),
    client.invalidateQueries({ queryKey: faxKeys.scheduled }),
  ]);
}

/** Tries again what failed. */
export function useRetryFailed({ batchId, status }: Pick<Batch, 'batchId' | 'status'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      requestJson(apiPaths.batchRetries(batchId), BatchRetryAnswer, { method: 'POST' }),
    onSuccess: ({ retried }) => notify(describeRetried(retried, status)),
    onError: notifyRefusal('Not tried again.'),
    onSettled: () => client.invalidateQueries({ queryKey: batchKeys.all }),
  });
}

function describeRetried(retried: number, status: Batch['status']): string {
  if (retried === 0) return 'They are tried again already.';
  const faxes = retried === 1 ? '1 fax is' : `${retried} faxes are`;
  return status === 'paused'
    ? `${faxes} tried again once the batch is resumed.`
    : `${faxes} tried again.`;
}
