import { apiPaths } from '#lib/shared/paths.ts';
import { useOpenDraft } from './use-open-draft.ts';

/** A new fax with everything that another one held, to look at and to send. */
export function useSendAgain() {
  return useOpenDraft(
    (faxId: string) => ({ path: apiPaths.drafts, body: { fromFaxId: faxId } }),
    'No new fax was started.',
  );
}
