import type { Draft } from '#lib/shared/drafts/draft.ts';

/** It became a fax, or many: its documents are theirs. */
export function isSent({ faxId, batchId }: Pick<Draft, 'faxId' | 'batchId'>): boolean {
  return Boolean(faxId ?? batchId);
}
