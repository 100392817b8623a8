import { z } from 'zod';
import { RecipientField } from '../faxes/recipient-field.ts';

/** A number on the do-not-fax list. */
export const BlockedNumber = z.object({
  number: z.string(),
  reason: z.string(),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
});
export type BlockedNumber = z.infer<typeof BlockedNumber>;

/** The newest first, a few hundred at most: who looks for an older one searches. */
export const BlockedNumberList = z.object({ numbers: z.array(BlockedNumber) });

/** The answer to `PUT /api/blocked-numbers`. */
export const BlockedNumberAnswer = z.object({
  number: BlockedNumber,
  /** Faxes that waited for it and are stopped now. */
  stopped: z.number().int(),
});

export const ListBlockedNumbersQuery = z.object({ q: z.string().trim().max(200).optional() });

const Reason = z
  .string()
  .trim()
  .min(1, 'Say why: whoever is refused reads it.')
  .max(300, 'Keep this under 300 characters.');

/** The body of `PUT /api/blocked-numbers`. */
export const BlockNumberFields = z.object({ number: RecipientField, reason: Reason });
export type BlockNumberFields = z.infer<typeof BlockNumberFields>;

/** The query of `DELETE /api/blocked-numbers`. */
export const UnblockNumberQuery = z.object({ number: RecipientField });
