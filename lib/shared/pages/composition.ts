import { z } from 'zod';
import { PageChange } from './page-change.ts';

/** The pages that a fax was made of, in order, and what was done to each. */
export const Composition = z.array(
  PageChange.extend({
    /** Of the fax’s document. */
    position: z.number().int().min(0),
    page: z.number().int().min(1),
  }),
);
export type Composition = z.infer<typeof Composition>;
