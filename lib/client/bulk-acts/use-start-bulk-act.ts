import { useMutation, useQueryClient } from '@tanstack/react-query';
import { BulkActAnswer, type StartBulkActBody } from '#lib/shared/bulk-acts/bulk-act.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';
import { newId } from '../new-id.ts';
import { notifyRefusal } from '../notices/notify-refusal.ts';
import { bulkActKeys } from './bulk-act-queries.ts';

/** Has a worker do something to many faxes. */
export function useStartBulkAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Omit<StartBulkActBody, 'bulkActId'>) =>
      requestJson(apiPaths.bulkActs, BulkActAnswer, {
        method: 'POST',
        body: { bulkActId: newId(), ...input },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: bulkActKeys.list }),
    onError: notifyRefusal('Nothing was done.'),
  });
}
