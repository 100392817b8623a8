import { z } from 'zod';

/** A logo as covers print it: in dots of a fax page, a byte of grey each. */
export const coverLogo = z.object({
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  grey: z.base64(),
});

export type CoverLogo = z.infer<typeof coverLogo>;

export const logoPlaces = ['left', 'middle', 'right', 'nowhere'] as const;
export type LogoPlace = (typeof logoPlaces)[number];
