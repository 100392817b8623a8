import { z } from 'zod';

/** A number of the account from which faxes are sent. */
export const FaxLine = z.object({
  number: z.string(),
  /** It stands on the pages of who chooses none. */
  isUsual: z.boolean(),
});
export type FaxLine = z.infer<typeof FaxLine>;

export const FaxLineList = z.object({ faxLines: z.array(FaxLine) });
