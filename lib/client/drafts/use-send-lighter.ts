import { apiPaths } from '#lib/shared/paths.ts';
import type { NewDraftBody } from '#lib/shared/drafts/create-draft-body.ts';
import { useOpenDraft } from './use-open-draft.ts';

/** A new fax with everything that another one held, and lighter pages, to look at and to send. */
export function useSendLighter() {
  return useOpenDraft((faxId: string) => {
    const body: NewDraftBody = { fromFaxId: faxId, isLighter: true };
    return { path: apiPaths.drafts, body };
  }, 'No new fax was started.');
}
