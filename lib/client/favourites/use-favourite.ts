import { apiPaths } from '#lib/shared/paths.ts';
import { useOpenDraft } from '../drafts/use-open-draft.ts';

/** A new fax with everything that a favourite holds: only the button that sends it is left. */
export function useFavourite() {
  return useOpenDraft(
    (favouriteId: string) => ({ path: apiPaths.drafts, body: { fromFavouriteId: favouriteId } }),
    'The favourite could not be opened.',
  );
}
