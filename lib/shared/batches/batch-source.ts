import { z } from 'zod';

export const maxRecipients = 5000;
/** In characters: 5,000 rows of a name, a number and a few fields. */
export const maxListLength = 1_500_000;
/** The largest body in bytes with such a list, quoted as JSON. */
export const maxBatchBodyBytes = 8 * 1024 * 1024;

const tooMany = `One batch takes ${maxRecipients.toLocaleString('en-US')} recipients. Send the others as a second one.`;

/** Where the recipients come from. */
export const BatchSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('group'), groupId: z.uuid('Choose a group.') }),
  z.object({
    kind: z.literal('contacts'),
    contactIds: z
      .array(z.uuid())
      .min(1, 'Choose at least one contact.')
      .max(maxRecipients, tooMany),
  }),
  z.object({
    kind: z.literal('csv'),
    text: z
      .string()
      .min(1, 'Paste a list.')
      .max(maxListLength, 'The list is too long. Send it in parts.'),
  }),
]);
export type BatchSource = z.infer<typeof BatchSource>;
