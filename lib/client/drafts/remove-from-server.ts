import { apiPaths } from '#lib/shared/paths.ts';
import { toApiError } from '../api-error.ts';
import { requestNothing } from '../http.ts';
import { backOff } from '../uploads/back-off.ts';

/** Asks until the server has let the document go: what was removed must not come back. */
export async function removeFromServer(draftId: string, documentId: string): Promise<void> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await requestNothing(apiPaths.draftDocument(draftId, documentId), {
        method: 'DELETE',
      });
    } catch (error) {
      if (toApiError(error).code === 'not_found') return;
      await backOff(failures, new AbortController().signal);
    }
  }
}
