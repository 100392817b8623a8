import { z } from 'zod';
import { CaseBrief } from '../cases/case-brief.ts';
import { Tag } from '../tags/tag.ts';
import { recipientKinds } from '../recipients/parse-recipient.ts';
import { attemptStates, faxStatuses } from './status.ts';

const Time = z.iso.datetime();

/** What made us ask the provider; `policy` is the send itself. */
export const answerSources = ['policy', 'callback', 'poll'] as const;
export type AnswerSource = (typeof answerSources)[number];

/** One call to one recipient, as the provider reports it. */
export const Transmission = z.object({
  recipient: z.string(),
  sender: z.string().nullable(),
  statusCode: z.string(),
  sentAt: Time.nullable(),
  /** When the provider last said so, and what made us ask. */
  asOf: Time,
  source: z.enum(answerSources),
});
export type Transmission = z.infer<typeof Transmission>;

/** One hand-over to the provider. Its end is final; a retry is another attempt. */
export const Attempt = z.object({
  attemptId: z.string(),
  number: z.number(),
  state: z.enum(attemptStates),
  reference: z.string(),
  /** Whom it calls: the fax's recipient as it was then. */
  recipient: z.string(),
  providerFaxId: z.string().nullable(),
  errorName: z.string().nullable(),
  askedAt: Time,
  answeredAt: Time.nullable(),
  /** From when a try on the line takes longer than it should; null when it is not on the line. */
  lateAt: Time.nullable(),
  /** From when it is taken for stuck: other faxes to the number no longer wait for it. */
  stuckAt: Time.nullable(),
  /** From when a person may decide on an outcome that could not be settled. */
  decidableAt: Time.nullable(),
  transmissions: z.array(Transmission),
});
export type Attempt = z.infer<typeof Attempt>;

/** A document of a fax, in its order. */
export const FaxFile = z.object({
  position: z.number(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number(),
  pages: z.number().nullable(),
  sha256: z.string(),
});
export type FaxFile = z.infer<typeof FaxFile>;

export const faxDirections = ['outbound', 'inbound'] as const;

/**
 * Another fax is on its way to the number, the account is paused, others of its batch go first, or it
 * was sent again with many others and has its turn among them.
 */
export const waitReasons = ['destination', 'account', 'batch', 'turn'] as const;
export type WaitReason = (typeof waitReasons)[number];

/** What a person asked for, and the truth about it. */
export const Fax = z.object({
  faxId: z.string(),
  direction: z.enum(faxDirections),
  status: z.enum(faxStatuses),
  statusCode: z.string().nullable(),
  isPartial: z.boolean(),
  nextAttemptAt: Time.nullable(),
  /** Not before then: chosen in this zone, by a person or, in quiet hours, for them. */
  scheduledAt: Time.nullable(),
  scheduledZone: z.string().nullable(),
  /** It waits for the end of quiet hours at the recipient. */
  isQuietHold: z.boolean(),
  /** A person stopped it: no further try is made, whatever the one under way comes to. */
  isStopped: z.boolean(),
  /** Why a queued fax does not leave though it could. */
  waitReason: z.enum(waitReasons).nullable(),
  recipient: z.string(),
  recipientKind: z.enum(recipientKinds),
  sender: z.string().nullable(),
  title: z.string().nullable(),
  coverTo: z.string().nullable(),
  coverFrom: z.string().nullable(),
  coverMessage: z.string().nullable(),
  isTestMode: z.boolean(),
  /** Pages of the documents, without the cover page; null where it is not known. */
  pages: z.number().nullable(),
  createdAt: Time,
  statusChangedAt: Time,
  providerFaxId: z.string().nullable(),
  /** Who asked for it; null for a fax that was made elsewhere at the same account. */
  createdBy: z.object({ userId: z.string(), name: z.string() }).nullable(),
  /** The many that it is one of. */
  batch: z.object({ batchId: z.string(), name: z.string(), isPaused: z.boolean() }).nullable(),
  /** By name. */
  tags: z.array(Tag),
  /** Support wrote notes about it. */
  hasNotes: z.boolean(),
  /** Pages and bytes of what went out, where it was printed here; else the files went out as they are. */
  print: z.object({ pages: z.number(), bytes: z.number() }).nullable(),
  /** What support has to do about it, or did; null where it never needed anybody. */
  case: CaseBrief.nullable(),
  attempts: z.array(Attempt),
  files: z.array(FaxFile),
});
export type Fax = z.infer<typeof Fax>;
