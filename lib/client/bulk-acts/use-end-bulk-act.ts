import { useMutation, useQueryClient } from '@tanstack/react-query';
import { BulkActAnswer, type BulkAct } from '#lib/shared/bulk-acts/bulk-act.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson, requestNothing } from '../http.ts';
import { notifyRefusal } from '../notices/notify-refusal.ts';
import { bulkActKeys } from './bulk-act-queries.ts';

/** Stops one that runs; puts one away that has ended. */
export function useEndBulkAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ bulkActId, status }: BulkAct) => {
      if (status === 'running')
        await requestJson(apiPaths.bulkActStop(bulkActId), BulkActAnswer, { method: 'POST' });
      else await requestNothing(apiPaths.bulkAct(bulkActId), { method: 'DELETE' });
    },
    onError: notifyRefusal('Not done.'),
    onSettled: () => client.invalidateQueries({ queryKey: bulkActKeys.list }),
  });
}
