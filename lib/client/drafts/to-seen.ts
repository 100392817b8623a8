import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import type { SeenDraft } from '#lib/shared/drafts/seen-draft.ts';

interface Shown {
  version: number;
  documents: readonly DraftDocument[];
}

/** What is sent is what is shown here, whatever another tab did to it meanwhile. */
export function toSeen({ version, documents }: Shown): SeenDraft {
  return { version, documentIds: documents.map(({ documentId }) => documentId) };
}
