import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { LineFields } from '#lib/shared/pages/page-queries.ts';
import { useResolvedCover } from '../covers/use-resolved-cover.ts';

/** What the sender's line on the first page says; null where it stands on a cover of ours. */
export function useSenderLine(fields: DraftFields): LineFields | null {
  const cover = useResolvedCover(fields.cover);
  return cover.kind === 'template' ? null : LineFields.parse(fields);
}
