import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';
import { applyFaxes } from '../live/apply-live-message.ts';
import { notify } from '../notices/notices.ts';
import { toApiError } from '../api-error.ts';
import { faxKeys } from './fax-queries.ts';

export function useRetryFax() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (faxId: string) =>
      requestJson(apiPaths.faxRetries(faxId), FaxAnswer, { method: 'POST' }),
    onSuccess: ({ fax }) => {
      applyFaxes(client, [fax]);
      notify('The fax is on its way again.');
    },
    onError: (error) => {
      const { message, requestId } = toApiError(error);
      notify(`Not tried again. ${message}`, { tone: 'bad', requestId });
    },
    onSettled: (_answer, _error, faxId) =>
      client.invalidateQueries({ queryKey: faxKeys.detail(faxId) }),
  });
}
