import { z } from 'zod';

/** What a person does to a page before it is faxed; each has a value that changes nothing. */
export const PageChange = z.object({
  /** Clockwise, in degrees. */
  rotate: z.literal([0, 90, 180, 270]).default(0),
  /** `strong` makes faint ink dark, `light` dark photographs light; `inverted` is for dark slides. */
  contrast: z.enum(['normal', 'strong', 'light', 'inverted']).default('normal'),
  /** How grey becomes ink: edges only, dots only, or each where it belongs. */
  tone: z.enum(['auto', 'text', 'photo']).default('auto'),
  /** `inset` keeps clear of the margins that machines do not print; `split` makes two pages of one. */
  layout: z.enum(['fit', 'inset', 'split']).default('fit'),
});
export type PageChange = z.infer<typeof PageChange>;

export const noChange: PageChange = PageChange.parse({});
