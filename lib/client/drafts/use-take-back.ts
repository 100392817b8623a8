import { apiPaths } from '#lib/shared/paths.ts';
import { useOpenDraft } from './use-open-draft.ts';

/** Turns a fax that waits for its time back into a draft. */
export function useTakeBack() {
  return useOpenDraft((faxId: string) => ({ path: apiPaths.faxDraft(faxId) }), 'Not taken back.');
}
