import { z } from 'zod';
import { PageChange } from '../pages/page-change.ts';

/** One page of the fax to be: which page of which document, and what is done to it. */
export const DraftPage = PageChange.extend({
  /** Of the draft’s document. */
  documentId: z.uuid(),
  /** From 1, as in the document. */
  page: z.number().int().min(1).max(100_000),
  isLeftOut: z.boolean().default(false),
});
export type DraftPage = z.infer<typeof DraftPage>;

/** A page as it comes, before anything is done to it. */
export function toDraftPage(documentId: string, page: number): DraftPage {
  return DraftPage.parse({ documentId, page });
}
