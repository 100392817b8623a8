import { z } from 'zod';
import { BatchSource } from './batch-source.ts';

/** Why a row gets no fax. */
const rowProblems = [
  'invalid_number',
  'duplicate',
  'not_allowed',
  'value_missing',
  'text_too_long',
] as const;

/** What a person should look at before the row gets its fax. */
export const rowHints = ['near_miss', 'sent_lately', 'failing', 'never_delivered'] as const;

export const CheckedRow = z.object({
  /** In the list, from 1. */
  position: z.number().int(),
  /** As `Fax.recipient` has it; as it was typed where it is none. */
  recipient: z.string(),
  name: z.string().nullable(),
  problem: z.object({ kind: z.enum(rowProblems), sentence: z.string() }).nullable(),
  hint: z.object({ kind: z.enum(rowHints), sentence: z.string() }).nullable(),
});
export type CheckedRow = z.infer<typeof CheckedRow>;

/** The whole list, looked through before anything goes out. */
export const BatchCheck = z.object({
  rows: z.array(CheckedRow),
  /** SHA-256 of the recipients and of what fills the fields for each, in hex. */
  listDigest: z.string(),
  /** What may stand in double braces in the title and on the cover page. */
  fields: z.array(z.string()),
  /** What the draft names and the list does not have: nothing goes out while there is one. */
  unknownFields: z.array(z.string()),
  /** Fax pages of the documents; null where that is not known. */
  pages: z.number().nullable(),
  /** Faxes that leave in a minute, as the provider limits it. */
  sendsPerMinute: z.number(),
});
export type BatchCheck = z.infer<typeof BatchCheck>;

export const BatchCheckAnswer = z.object({ check: BatchCheck });

/** `POST /api/batches/checks`: the list, and the draft whose fields it has to fill. */
export const CheckBatchBody = z.object({ draftId: z.uuid(), source: BatchSource });
export type CheckBatchBody = z.infer<typeof CheckBatchBody>;
