import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { toApiError } from '../api-error.ts';
import { requestJson } from '../http.ts';
import { applyFaxes } from '../live/apply-live-message.ts';
import { notify } from '../notices/notices.ts';
import { faxKeys } from './fax-queries.ts';

interface FaxChange {
  path: string;
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
}

interface Wording<Input> {
  /** Told when it is done. */
  done: (fax: Fax, input: Input) => string;
  /** Stands before the reason when it is not: "Not tried again." */
  failed: string;
}

/** A change of one fax: asked for, shown everywhere at once, and told. */
export function useChangeFax<Input extends { faxId: string }>(
  toChange: (input: Input) => FaxChange,
  { done, failed }: Wording<Input>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => {
      const { path, ...options } = toChange(input);
      return requestJson(path, FaxAnswer, options);
    },
    onSuccess: ({ fax }, input) => {
      applyFaxes(client, [fax]);
      notify(done(fax, input));
    },
    onError: (error) => {
      const { message, requestId } = toApiError(error);
      notify(`${failed} ${message}`, { tone: 'bad', requestId });
    },
    onSettled: (_answer, _error, { faxId }) =>
      client.invalidateQueries({ queryKey: faxKeys.detail(faxId) }),
  });
}
