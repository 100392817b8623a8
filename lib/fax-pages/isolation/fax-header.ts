import { z } from 'zod';

/** What 47 CFR 68.318(d) asks for on a fax: when it was sent, by whom, and from which number. */
export const faxHeader = z.object({
  sentAt: z.iso.datetime(),
  timeZone: z.string(),
  from: z.string(),
  fromNumber: z.string(),
  to: z.string(),
});

export type FaxHeader = z.infer<typeof faxHeader>;
