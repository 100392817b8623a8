import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';

/** A cover page goes in front when there is something to stand on it. */
export function hasCover(
  fields: Pick<DraftFields, 'coverTo' | 'coverFrom' | 'coverMessage'>,
): boolean {
  return [fields.coverTo, fields.coverFrom, fields.coverMessage].some((text) => text.trim() !== '');
}
