import { useMutation } from '@tanstack/react-query';
import { BatchCheckAnswer, type BatchCheck } from '#lib/shared/batches/batch-check.ts';
import type { BatchSource } from '#lib/shared/batches/batch-source.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';

/** A list of recipients, and what people call it. */
export interface NamedSource {
  source: BatchSource;
  name: string;
}

export interface CheckedSource extends NamedSource {
  check: BatchCheck;
}

/** What is wrong with a list; nothing is stored. */
export function useCheckBatch(draftId: string) {
  return useMutation({
    mutationFn: async ({ source, name }: NamedSource): Promise<CheckedSource> => {
      const body = { draftId, source };
      const { check } = await requestJson(apiPaths.batchChecks, BatchCheckAnswer, {
        method: 'POST',
        body,
      });
      return { source, name, check };
    },
  });
}
