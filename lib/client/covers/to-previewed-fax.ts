import type { CoverPreviewInput } from '#lib/shared/cover-templates/cover-preview.ts';
import { countTotals, type DraftDocument } from '../drafts/draft-document.ts';
import type { DraftFields } from '../drafts/draft.ts';

/** What a draft says on its cover; the pages only when all of them are counted. */
export function toPreviewedFax(
  fields: DraftFields,
  documents: readonly DraftDocument[],
): NonNullable<CoverPreviewInput['fax']> {
  const { recipient, sender, title, coverTo, coverFrom, coverMessage } = fields;
  const isCounted =
    documents.length > 0 &&
    documents.every(({ inspection }) => inspection.state === 'ready' && inspection.pages !== null);
  const documentPages = isCounted ? countTotals(documents).pages : null;
  return { recipient, sender, title, coverTo, coverFrom, coverMessage, documentPages };
}
