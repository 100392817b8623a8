import { DraftAnswer, type Draft } from '#lib/shared/drafts/draft.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';
import { toCompact, type DraftContent } from './draft-content.ts';

/** Saves over the version that the content was made from; 0 creates the draft. */
export async function saveDraft(
  draftId: string,
  version: number,
  { fields, pages }: DraftContent,
): Promise<Draft> {
  const { draft } = await requestJson(apiPaths.draft(draftId), DraftAnswer, {
    method: 'PUT',
    body: { version, fields, pages: toCompact(pages) },
  });
  return draft;
}
