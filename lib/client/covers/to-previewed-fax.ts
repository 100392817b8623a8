import type { CoverPreviewInput } from '#lib/shared/cover-templates/cover-preview.ts';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';

/** What a draft says on its cover. */
export function toPreviewedFax(
  fields: DraftFields,
  documentPages: number | null,
): NonNullable<CoverPreviewInput['fax']> {
  const { recipient, sender, title, coverTo, coverFrom, coverMessage, sendAt, sendAtZone } = fields;
  return {
    ...{ recipient, sender, title, coverTo, coverFrom, coverMessage },
    ...{ documentPages, sendAt, sendAtZone },
  };
}
