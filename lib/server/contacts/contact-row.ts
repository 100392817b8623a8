import { z } from 'zod';
import type { Contact } from '#lib/shared/contacts/contact.ts';
import { recipientKinds } from '#lib/shared/recipients/parse-recipient.ts';
import type { Prisma } from '../generated/prisma/client.ts';

/** All that a contact's JSON is made of. */
export const contactInclude = {
  numbers: { orderBy: { position: 'asc' } },
  groups: { orderBy: { group: { nameKey: 'asc' } }, include: { group: true } },
  updatedBy: { select: { name: true } },
} as const satisfies Prisma.ContactInclude;

type ContactRow = Prisma.ContactGetPayload<{ include: typeof contactInclude }>;

const KindColumn = z.enum(recipientKinds);

/** A row as the contract shows it. */
export function toContact(row: ContactRow): Contact {
  return {
    contactId: row.id,
    name: row.name,
    organisation: row.organisation,
    notes: row.notes,
    tags: row.tags,
    numbers: row.numbers.map(({ number, kind, label }) => ({
      number,
      kind: KindColumn.parse(kind),
      label,
    })),
    groups: row.groups.map(({ group }) => ({ groupId: group.id, name: group.name })),
    version: row.version,
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: row.updatedBy.name,
  };
}
