import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { hasCover } from '../drafts/has-cover.ts';
import { useCoverPreview } from './use-cover-preview.ts';
import { useResolvedCover } from './use-resolved-cover.ts';

/** How many sheets stand in front of the documents. */
export function useCoverSheets(fields: DraftFields, documentPages: number | null): number {
  const cover = useResolvedCover(fields.cover);
  const template = cover.kind === 'template' ? cover.template : null;
  const { data } = useCoverPreview(template, fields, documentPages);
  if (template) return data?.sheets ?? 1;
  return hasCover(cover, fields) ? 1 : 0;
}
