import { z } from 'zod';
import { CoverBlocks } from './cover-block.ts';

/** A cover that fills more sheets than these is no cover. */
export const maxCoverSheets = 5;

const typed = (max: number) => z.string().max(max);

/** A stored template, or parts that nobody has saved, with what a fax would fill in. */
export const CoverPreviewInput = z.object({
  cover: z.union([z.object({ templateId: z.uuid() }), z.object({ blocks: CoverBlocks })]),
  /** As typed, right or wrong; null shows samples. */
  fax: z
    .object({
      recipient: typed(400),
      sender: typed(40),
      title: typed(400),
      coverTo: typed(400),
      coverFrom: typed(400),
      coverMessage: typed(4000),
      documentPages: z.number().int().min(0).max(100_000).nullable(),
      sendAt: typed(40),
      sendAtZone: typed(60),
    })
    .nullable(),
  /** Counted from 0; the last one where there are fewer. */
  sheet: z.number().int().min(0).max(maxCoverSheets),
});
export type CoverPreviewInput = z.infer<typeof CoverPreviewInput>;

/** One sheet as the fax machine prints it, black and white, and what is wrong with its letters. */
export const CoverPreview = z.object({
  /** A PNG, in base64. */
  image: z.base64(),
  sheets: z.number().int(),
  missingLetters: z.array(z.string()),
  hasRightToLeft: z.boolean(),
});
export type CoverPreview = z.infer<typeof CoverPreview>;
