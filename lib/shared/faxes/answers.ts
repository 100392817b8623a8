import { z } from 'zod';
import { FaxEvent } from './fax-event.ts';
import { Fax } from './fax.ts';

/** Another fax of the chain that a fax stands in. */
export const LinkedFax = Fax.pick({
  faxId: true,
  recipient: true,
  status: true,
  statusCode: true,
  createdAt: true,
});
export type LinkedFax = z.infer<typeof LinkedFax>;

/** What support wrote to the sender of a fax. */
const SenderMessage = z.object({ author: z.string(), text: z.string(), at: z.iso.datetime() });

/** One fax with its timeline, oldest event first. */
export const FaxDetails = Fax.extend({
  events: z.array(FaxEvent),
  /** The fax that it was made from; null also for who may not see that one. */
  parent: LinkedFax.nullable(),
  /** The faxes that were made from it, in the order in which they were. */
  children: z.array(LinkedFax),
  /** What support wrote to its sender, oldest first. */
  messages: z.array(SenderMessage),
});
export type FaxDetails = z.infer<typeof FaxDetails>;

export const FaxAnswer = z.object({ fax: Fax });
export const FaxDetailsAnswer = z.object({ fax: FaxDetails });

/**
 * A page of the list, newest first; `nextCursor` (for `cursor`) is null on the last page,
 * `previousCursor` (for `above`) on the first.
 */
export const FaxList = z.object({
  faxes: z.array(Fax),
  nextCursor: z.string().nullable(),
  previousCursor: z.string().nullable(),
});
export type FaxList = z.infer<typeof FaxList>;

/** How many fit; of many, what the database expects by its statistics. */
export const FaxCount = z.object({ count: z.number(), isEstimate: z.boolean() });
export type FaxCount = z.infer<typeof FaxCount>;

/** The faxes that wait for their time, the next to leave first. */
export const ScheduledFaxList = z.object({ faxes: z.array(Fax) });
export type ScheduledFaxList = z.infer<typeof ScheduledFaxList>;
