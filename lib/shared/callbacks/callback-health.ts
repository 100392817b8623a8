import { z } from 'zod';

/** Milliseconds; half of them took no longer than the median, all but a twentieth than `p95`. */
const Lag = z.object({ medianMs: z.number(), p95Ms: z.number() });
export type Lag = z.infer<typeof Lag>;

export const DeadLetter = z.object({
  deliveryId: z.string(),
  providerFaxId: z.string().nullable(),
  /** Ours, where the callback is about a fax that we know. */
  faxId: z.string().nullable(),
  eventType: z.string(),
  receivedAt: z.iso.datetime(),
  /** The name of the last error; never a message. */
  reason: z.string().nullable(),
});
export type DeadLetter = z.infer<typeof DeadLetter>;

/** How callbacks fared; what has a time span is about the last 24 hours. */
export const CallbackHealth = z.object({
  last: z.object({ eventType: z.string(), receivedAt: z.iso.datetime() }).nullable(),
  /** When the provider last tried the callback URL. */
  lastTestAt: z.iso.datetime().nullable(),
  verified: z.number(),
  repeated: z.number(),
  refused: z.number(),
  waiting: z.number(),
  /** From our receipt, and from the provider's event (in whole seconds), to what is shown. */
  lagSinceReceipt: Lag.nullable(),
  lagSinceEvent: Lag.nullable(),
  /** How often a fax's status became known by each. */
  knownBy: z.object({ callback: z.number(), poll: z.number() }),
  /** All of them; the list has the newest hundred. */
  deadLetterCount: z.number(),
  deadLetters: z.array(DeadLetter),
});
export type CallbackHealth = z.infer<typeof CallbackHealth>;

/** One dead letter, or without an id all of them. */
export const ReplayInput = z.object({ deliveryId: z.uuid().optional() });
export type ReplayInput = z.infer<typeof ReplayInput>;
export const ReplayAnswer = z.object({ replayed: z.number() });
