import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiPaths } from '#lib/shared/paths.ts';
import { toApiError } from '../api-error.ts';
import { requestNothing } from '../http.ts';
import { notify } from '../notices/notices.ts';
import { useViewer } from '../users/viewer.ts';
import { deleteDraftFiles, readDraftFiles } from './draft-files.ts';
import { clearMirror } from './draft-mirror.ts';
import { draftKeys } from './draft-queries.ts';

/** Discards a draft on the server and on this device. What was never saved is no error. */
export function useDiscardDraft() {
  const client = useQueryClient();
  const { userId } = useViewer();
  return useMutation({
    mutationFn: async (draftId: string) => {
      await requestNothing(apiPaths.draft(draftId), { method: 'DELETE' }).catch(
        (error: unknown) => {
          if (toApiError(error).code !== 'not_found') throw error;
        },
      );
      clearMirror(userId, draftId);
      const files = await readDraftFiles(draftId).catch(() => []);
      await deleteDraftFiles(files.map(({ documentId }) => documentId)).catch(() => undefined);
    },
    onError: (error) => {
      const { message, requestId } = toApiError(error);
      notify(`The draft was not discarded. ${message}`, { tone: 'bad', requestId });
    },
    onSettled: () => client.invalidateQueries({ queryKey: draftKeys.list }),
  });
}
