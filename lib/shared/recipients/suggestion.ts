import { z } from 'zod';
import { faxStatuses } from '../faxes/status.ts';
import { recipientKinds } from './parse-recipient.ts';

/** A number to choose while a recipient is typed: a contact's, or one that was faxed before. */
export const Suggestion = z.object({
  number: z.string(),
  kind: z.enum(recipientKinds),
  label: z.string().nullable(),
  contactId: z.string().nullable(),
  name: z.string().nullable(),
  organisation: z.string().nullable(),
  /** How the office's last fax to it ended, or stands; null when there was none. */
  last: z
    .object({
      status: z.enum(faxStatuses),
      statusCode: z.string().nullable(),
      at: z.iso.datetime(),
    })
    .nullable(),
});
export type Suggestion = z.infer<typeof Suggestion>;

/** The best first, eight at most. */
export const SuggestionList = z.object({ suggestions: z.array(Suggestion) });

/** The query of `GET /api/recipients`. */
export const SuggestRecipientsQuery = z.object({ q: z.string().trim().max(200).default('') });
