import { z } from 'zod';

const Time = z.iso.datetime();

/** What the office should know of its account at the provider. */
export const AccountStatus = z.object({
  /** Why no fax leaves, since when, and when one is tried again; null while all is well. */
  pause: z.object({ code: z.string(), since: Time, probeAt: Time.nullable() }).nullable(),
  /** Fax pages left this month, as of a time; null where the provider does not say. */
  quota: z
    .object({
      pagesLeft: z.number(),
      asOf: Time,
      /** At the pace of the last two weeks; null when nothing was sent. */
      daysLeft: z.number().nullable(),
    })
    .nullable(),
  /** Requests that the provider lets through: how many a window has, and has left. */
  window: z.object({ limit: z.number(), remaining: z.number(), resetsAt: Time }).nullable(),
});
export type AccountStatus = z.infer<typeof AccountStatus>;

export const AccountStatusAnswer = z.object({ account: AccountStatus });
