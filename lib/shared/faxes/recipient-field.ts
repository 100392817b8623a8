import { z } from 'zod';
import { parseRecipient } from '../recipients/parse-recipient.ts';

/** A number in any spelling, or an e-mail address; what is wrong with it is said in a sentence. */
export const RecipientField = z.string().transform((input, context) => {
  const parsed = parseRecipient(input);
  if (parsed.ok) return parsed.recipient;
  context.addIssue({ code: 'custom', message: parsed.sentence });
  return z.NEVER;
});
