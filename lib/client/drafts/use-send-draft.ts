import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import type { SeenDraft } from '#lib/shared/drafts/seen-draft.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { toApiError, type ApiError } from '../api-error.ts';
import { faxKeys } from '../faxes/fax-queries.ts';
import { requestJson } from '../http.ts';
import { applyFaxes } from '../live/apply-live-message.ts';
import { draftKeys } from './draft-queries.ts';

export interface SendWish {
  /** A second fax of the same. */
  isDuplicateMeant: boolean;
  /** A call in quiet hours. */
  isQuietMeant: boolean;
}

interface SendDraft {
  draftId: string;
  /** Saves what is not saved, and answers what is to be sent. */
  save: () => Promise<SeenDraft>;
  onRefused: (error: ApiError) => void;
  onBegun: () => void;
  onSent: (fax: Fax) => void;
}

/** Makes the draft a fax; it stands in every list that it belongs to. A repeat is the same fax. */
export function useSendDraft({ draftId, save, onBegun, onRefused, onSent }: SendDraft) {
  const client = useQueryClient();
  return useMutation({
    onMutate: onBegun,
    mutationFn: async (wish: SendWish): Promise<Fax> => {
      const body = { ...(await save()), ...wish };
      const { fax } = await requestJson(apiPaths.draftFax(draftId), FaxAnswer, {
        method: 'POST',
        body,
      });
      return fax;
    },
    onError: (error) => onRefused(toApiError(error)),
    onSuccess: (fax) => {
      applyFaxes(client, [fax]);
      void client.invalidateQueries({ queryKey: faxKeys.lists });
      void client.invalidateQueries({ queryKey: draftKeys.list });
      onSent(fax);
    },
  });
}
