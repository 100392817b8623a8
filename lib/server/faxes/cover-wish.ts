import { z } from 'zod';

const typed = z.string().optional();

/** The page in front as a person chose it and filled it in. */
export const CoverWish = z.object({
  cover: typed,
  coverTo: typed,
  coverFrom: typed,
  coverMessage: typed,
});
export type CoverWish = z.infer<typeof CoverWish>;
