import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import type { ResolvedCover } from '../covers/resolve-cover.ts';

/** The provider puts a cover page in front when there is something to stand on it; ours always goes. */
export function hasCover(
  cover: ResolvedCover,
  fields: Pick<DraftFields, 'coverTo' | 'coverFrom' | 'coverMessage'>,
): boolean {
  if (cover.kind !== 'provider') return cover.kind === 'template';
  return [fields.coverTo, fields.coverFrom, fields.coverMessage].some((text) => text.trim() !== '');
}
