import { useMutation, useQueryClient } from '@tanstack/react-query';
import { BatchAnswer } from '#lib/shared/batches/batch.ts';
import type { SendBatchBody } from '#lib/shared/batches/send-batch-body.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { draftKeys } from '../drafts/draft-queries.ts';
import { requestJson } from '../http.ts';
import { batchKeys } from './batch-queries.ts';

/** Makes the draft a batch; a repeat is the same batch. */
export function useSendBatch(draftId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: SendBatchBody) => {
      const path = apiPaths.draftBatch(draftId);
      const { batch } = await requestJson(path, BatchAnswer, { method: 'POST', body });
      return batch;
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: batchKeys.all });
      void client.invalidateQueries({ queryKey: draftKeys.list });
    },
  });
}
