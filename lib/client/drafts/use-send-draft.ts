import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { faxKeys } from '../faxes/fax-queries.ts';
import { requestJson } from '../http.ts';
import { applyFaxes } from '../live/apply-live-message.ts';
import { draftKeys } from './draft-queries.ts';

interface SendDraft {
  draftId: string;
  /** Saves what is not saved, and answers the version that is to be sent. */
  save: () => Promise<number>;
  onBegun: () => void;
  onSent: (fax: Fax) => void;
}

/** Makes the draft a fax; it stands in every list that it belongs to. A repeat is the same fax. */
export function useSendDraft({ draftId, save, onBegun, onSent }: SendDraft) {
  const client = useQueryClient();
  return useMutation({
    onMutate: onBegun,
    mutationFn: async (isDuplicateMeant: boolean): Promise<Fax> => {
      const body = { version: await save(), isDuplicateMeant };
      const { fax } = await requestJson(apiPaths.draftFax(draftId), FaxAnswer, {
        method: 'POST',
        body,
      });
      return fax;
    },
    onSuccess: (fax) => {
      applyFaxes(client, [fax]);
      void client.invalidateQueries({ queryKey: faxKeys.lists });
      void client.invalidateQueries({ queryKey: draftKeys.list });
      onSent(fax);
    },
  });
}
