import { z } from 'zod';
import { faxHeader } from '../isolation/fax-header.ts';
import { coverBlock } from './cover-block.ts';
import { coverLogo } from './logo.ts';

export const coverContent = z.object({
  blocks: z.array(coverBlock),
  /** What the names in the texts stand for; `pages` is counted here. */
  values: z.record(z.string(), z.string()),
  message: z.string(),
  /** The pages that follow the cover; null where nobody has counted them. */
  documentPages: z.number().int().nullable(),
});

export type CoverContent = z.infer<typeof coverContent>;

export const coverRequest = coverContent.extend({
  /** Null where the office has none. */
  logo: coverLogo.nullable(),
  header: faxHeader,
  maxSheets: z.number().int().positive(),
  output: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('pdf'), path: z.string() }),
    /** One sheet as a picture: what a preview shows. The last one where there are fewer. */
    z.object({ kind: z.literal('png'), path: z.string(), sheet: z.number().int().min(0) }),
  ]),
});

export type CoverRequest = z.infer<typeof coverRequest>;

export const renderedCover = z.object({
  sheets: z.number().int(),
  /** Letters that the font does not have, each once: they come out as empty boxes. */
  missingLetters: z.array(z.string()),
  /** Hebrew or Arabic is set from left to right, letter by letter. */
  hasRightToLeft: z.boolean(),
});

export type RenderedCover = z.infer<typeof renderedCover>;
