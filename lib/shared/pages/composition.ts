import { z } from 'zod';
import { PageChange } from './page-change.ts';

const ComposedPage = PageChange.extend({
  /** Of the fax’s document. */
  position: z.number().int().min(0),
  page: z.number().int().min(1),
});

/** The pages that a fax was made of, in order, and what was done to each. */
export const Composition = z.array(ComposedPage);
export type Composition = z.infer<typeof Composition>;
