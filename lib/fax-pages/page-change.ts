import { z } from 'zod';

export const rotations = [0, 90, 180, 270] as const;
/** `light` is for dark photographs; `inverted` prints dark as light: for slides, whose paper is ink. */
export const contrasts = ['normal', 'strong', 'light', 'inverted'] as const;
/** How grey becomes ink: `text` keeps edges only, `photo` dots only, `auto` each where it belongs. */
export const tones = ['auto', 'text', 'photo'] as const;
/** `inset` keeps what machines do not print at the margins; `split` makes two pages of one. */
export const layouts = ['fit', 'inset', 'split'] as const;

/** What a person changes of a page before it is faxed. */
export const pageChange = z.object({
  rotate: z.literal(rotations),
  contrast: z.enum(contrasts),
  tone: z.enum(tones),
  layout: z.enum(layouts),
});

export type PageChange = z.infer<typeof pageChange>;
export type Tone = PageChange['tone'];

export const unchanged: PageChange = {
  rotate: 0,
  contrast: 'normal',
  tone: 'auto',
  layout: 'fit',
};
