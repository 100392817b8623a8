import { z } from 'zod';
import { Fax } from '../faxes/fax.ts';
import { recipientKinds } from '../recipients/parse-recipient.ts';

export const ContactNumber = z.object({
  number: z.string(),
  kind: z.enum(recipientKinds),
  label: z.string().nullable(),
});
export type ContactNumber = z.infer<typeof ContactNumber>;

/** Somebody to fax, known to the whole office; the first number is the usual one. */
export const Contact = z.object({
  contactId: z.string(),
  name: z.string(),
  organisation: z.string().nullable(),
  notes: z.string().nullable(),
  tags: z.array(z.string()),
  numbers: z.array(ContactNumber),
  groups: z.array(z.object({ groupId: z.string(), name: z.string() })),
  /** Goes back with a change: a change of an older state is refused. */
  version: z.number(),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
});
export type Contact = z.infer<typeof Contact>;

export const ContactAnswer = z.object({ contact: Contact });

/** A page of the list by name; `nextCursor` is null on the last page. */
export const ContactList = z.object({
  contacts: z.array(Contact),
  nextCursor: z.string().nullable(),
});
export type ContactList = z.infer<typeof ContactList>;

/** The last faxes to a contact that the viewer may see, newest first. */
export const ContactFaxes = z.object({ faxes: z.array(Fax) });

export const ContactParams = z.object({ contactId: z.uuid() });
