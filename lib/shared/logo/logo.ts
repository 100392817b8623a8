import { z } from 'zod';

export const maxLogoBytes = 2 * 1024 * 1024;
/** Base64 is a third longer. */
export const maxLogoBodyBytes = Math.ceil((maxLogoBytes * 4) / 3) + 1024;

/** The office’s logo in black and white, as covers print it. */
export const Logo = z.object({
  /** A PNG, in base64. */
  image: z.base64(),
  width: z.number().int(),
  height: z.number().int(),
  updatedAt: z.iso.datetime(),
});
export type Logo = z.infer<typeof Logo>;

export const LogoAnswer = z.object({ logo: Logo.nullable() });

/** A PNG or JPEG as it was chosen, in base64. */
export const ChangeLogoBody = z.object({ image: z.base64().min(1) });
export type ChangeLogoBody = z.infer<typeof ChangeLogoBody>;
