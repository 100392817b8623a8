import { z } from 'zod';

/** One page of the fax to be: which page of which document, and what is done to it. */
export const DraftPage = z.object({
  /** Of the draft’s document. */
  documentId: z.uuid(),
  /** From 1, as in the document. */
  page: z.number().int().min(1).max(100_000),
  /** Clockwise, in degrees. */
  rotate: z.literal([0, 90, 180, 270]).default(0),
  isLeftOut: z.boolean().default(false),
  contrast: z.enum(['normal', 'strong']).default('normal'),
  tone: z.enum(['auto', 'text', 'photo']).default('auto'),
  layout: z.enum(['fit', 'inset', 'split']).default('fit'),
});
export type DraftPage = z.infer<typeof DraftPage>;

/** A page as it comes, before anything is done to it. */
export function toDraftPage(documentId: string, page: number): DraftPage {
  return DraftPage.parse({ documentId, page });
}
