import { apiPaths } from '#lib/shared/paths.ts';
import { toApiError, type ApiError } from '../api-error.ts';
import { requestNothing } from '../http.ts';

export interface RefusedDelete {
  faxId: string;
  error: ApiError;
}

/** Deletes one after the other, so that a mass delete never floods the server; says which failed. */
export async function deleteFaxes(faxIds: readonly string[]): Promise<RefusedDelete[]> {
  const refused: RefusedDelete[] = [];
  for (const faxId of faxIds) {
    try {
      await requestNothing(apiPaths.fax(faxId), { method: 'DELETE' });
    } catch (error) {
      const apiError = toApiError(error);
      if (apiError.code !== 'not_found') refused.push({ faxId, error: apiError });
    }
  }
  return refused;
}
