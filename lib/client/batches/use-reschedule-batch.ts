import { useMutation, useQueryClient } from '@tanstack/react-query';
import { BatchAnswer } from '#lib/shared/batches/batch.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import type { Schedule } from '#lib/shared/time-zones/parse-schedule.ts';
import { requestJson } from '../http.ts';
import { notify } from '../notices/notices.ts';
import { notifyRefusal } from '../notices/notify-refusal.ts';
import { refreshBatches } from './use-change-batch.ts';

/** Gives what waits of a batch another time. */
export function useRescheduleBatch(batchId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ sendAt, sendAtZone }: Schedule) =>
      requestJson(apiPaths.batchSchedule(batchId), BatchAnswer, {
        method: 'PUT',
        body: { sendAt, sendAtZone },
      }),
    onSuccess: ({ batch: { name } }) => notify(`${name} has its new time.`),
    onError: notifyRefusal('The time was not changed.'),
    onSettled: () => refreshBatches(client),
  });
}
