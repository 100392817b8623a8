import { z } from 'zod';
import { completePages } from '#lib/shared/drafts/complete-pages.ts';
import { DraftFields, emptyFields } from '#lib/shared/drafts/draft-fields.ts';
import { DraftPage, toDraftPage } from '#lib/shared/drafts/draft-page.ts';
import type { Draft } from '#lib/shared/drafts/draft.ts';

/** What a person makes of a draft, and what a save carries. */
export const DraftContent = z.object({ fields: DraftFields, pages: z.array(DraftPage) });
export type DraftContent = z.infer<typeof DraftContent>;

export const emptyContent: DraftContent = { fields: emptyFields, pages: [] };

export function toContent(draft: Draft): DraftContent {
  return { fields: DraftFields.parse(draft), pages: draft.pages };
}

export function isSameContent(a: DraftContent, b: DraftContent): boolean {
  return toText(a) === toText(b);
}

/** Whether the server’s draft is what a save of this content makes of it. */
export function isContentOf(draft: Draft, { fields, pages }: DraftContent): boolean {
  const saved = { fields, pages: completePages(pages, draft.documents) };
  return isSameContent(saved, toContent(draft));
}

/** Field by field, in one order. */
function toText({ fields, pages }: DraftContent): string {
  return JSON.stringify(DraftContent.parse({ fields, pages }));
}

/** Pages without what is usual: hundreds of them must fit into a request that outlives its page. */
export function toCompact(pages: readonly DraftPage[]): object[] {
  return pages.map((page) => {
    const usual = new Set(Object.entries(toDraftPage(page.documentId, page.page)).map(toKey));
    const { documentId, page: number } = page;
    const changed = Object.entries(page).filter((entry) => !usual.has(toKey(entry)));
    return { documentId, page: number, ...Object.fromEntries(changed) };
  });
}

const toKey = (entry: readonly unknown[]) => entry.join(' ');
