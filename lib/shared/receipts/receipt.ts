import { z } from 'zod';
import { faxStatuses, attemptStates } from '../faxes/status.ts';
import { receiptCode } from './receipt-code.ts';

const Time = z.iso.datetime();

const ReceiptAttempt = z.object({
  number: z.number(),
  state: z.enum(attemptStates),
  recipient: z.string(),
  reference: z.string(),
  providerFaxId: z.string().nullable(),
  errorName: z.string().nullable(),
  askedAt: Time,
  answeredAt: Time.nullable(),
  transmissions: z.array(
    z.object({ recipient: z.string(), statusCode: z.string(), sentAt: Time.nullable() }),
  ),
});
export type ReceiptAttempt = z.infer<typeof ReceiptAttempt>;

/** All that a receipt says of a fax, as it stood then. */
export const ReceiptContent = z.object({
  faxId: z.string(),
  organisation: z.string(),
  title: z.string().nullable(),
  recipient: z.string(),
  sender: z.string().nullable(),
  sentBy: z.string().nullable(),
  status: z.enum(faxStatuses),
  statusCode: z.string().nullable(),
  isTestMode: z.boolean(),
  createdAt: Time,
  /** The zone in which its times are printed. */
  timeZone: z.string(),
  /** Of what was handed over, as rendered here; null where nobody counted them. */
  pages: z.number().nullable(),
  /** The provider prints one more, in front of them. */
  hasProviderCover: z.boolean().default(false),
  /** What was handed to the provider: a cover page and one print of ours, or the files as they are. */
  sent: z.array(z.object({ name: z.string(), sha256: z.string(), bytes: z.number() })),
  attempts: z.array(ReceiptAttempt),
});
export type ReceiptContent = z.infer<typeof ReceiptContent>;

/** A receipt that was issued here. */
export const Receipt = z.object({
  code: receiptCode,
  issuedAt: Time,
  issuedBy: z.string(),
  content: ReceiptContent,
  /** The fax has been deleted since. */
  isFaxDeleted: z.boolean(),
});
export type Receipt = z.infer<typeof Receipt>;

export const ReceiptAnswer = z.object({ receipt: Receipt });
export const ReceiptParams = z.object({ code: receiptCode });

/** Larger than any receipt is. */
export const maxReceiptBytes = 8 * 1024 * 1024;
