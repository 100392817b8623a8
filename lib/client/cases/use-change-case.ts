import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CaseAnswer } from '#lib/shared/cases/fax-case.ts';
import { requestJson } from '../http.ts';
import { notify } from '../notices/notices.ts';
import { refreshCases } from './case-queries.ts';

interface CaseChange {
  path: string;
  method: 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  /** Told when it is done. */
  done: string;
}

/** A change of one case. Why it was refused is for the place where it was asked for. */
export function useChangeCase() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, method, body }: CaseChange) =>
      requestJson(path, CaseAnswer, { method, body }),
    onSuccess: (_answer, { done }) => notify(done),
    onSettled: () => refreshCases(client),
  });
}
