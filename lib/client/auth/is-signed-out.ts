import { apiPaths } from '#lib/shared/paths.ts';
import { toApiError } from '../api-error.ts';
import { requestNothing } from '../http.ts';

/** Has the session ended? An event stream only says that it was refused, not why. */
export async function isSignedOut(): Promise<boolean> {
  try {
    await requestNothing(apiPaths.faxLines);
    return false;
  } catch (error) {
    return toApiError(error).code === 'unauthorized';
  }
}
