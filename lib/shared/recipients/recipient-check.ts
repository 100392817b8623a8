import { z } from 'zod';
import { RecipientField } from '../faxes/recipient-field.ts';
import { NumberHistory } from './number-history.ts';
import { recipientKinds } from './parse-recipient.ts';

const KnownContact = z.object({
  contactId: z.string(),
  name: z.string(),
  organisation: z.string().nullable(),
  label: z.string().nullable(),
});
export type KnownContact = z.infer<typeof KnownContact>;

/** A number one slip of the finger away that the office knows; without a name, one it faxes often. */
export const NearMiss = z.object({
  number: z.string(),
  name: z.string().nullable(),
  organisation: z.string().nullable(),
  faxes: z.number(),
});
export type NearMiss = z.infer<typeof NearMiss>;

/** What is known of a recipient before something is sent to it. */
export const RecipientCheck = z.object({
  recipient: z.string(),
  kind: z.enum(recipientKinds),
  contacts: z.array(KnownContact),
  history: NumberHistory,
  /** Empty when the number itself is a contact's, or something arrived there. */
  nearMisses: z.array(NearMiss),
  /** Why nothing may be sent to it; null when it may. */
  refusal: z.string().nullable(),
});
export type RecipientCheck = z.infer<typeof RecipientCheck>;

/** The query of `GET /api/recipients/check`. */
export const CheckRecipientQuery = z.object({ recipient: RecipientField });

export const RecipientCheckAnswer = z.object({ check: RecipientCheck });
