import { z } from 'zod';
import { recipientKinds } from '#lib/shared/recipients/parse-recipient.ts';
import { db, type Transaction } from '../db.ts';
import type { Prisma } from '../generated/prisma/client.ts';

const Label = z.string().nullable();
const Numbers = z.array(
  z.object({ number: z.string(), kind: z.enum(recipientKinds), label: Label }),
);

/** A contact as import and export see it. */
export const KnownContact = z.object({
  contactId: z.string(),
  version: z.number(),
  name: z.string(),
  organisation: z.string().nullable(),
  notes: z.string().nullable(),
  tags: z.array(z.string()),
  numbers: Numbers,
  /** Their names. */
  groups: z.array(z.string()),
});
export type KnownContact = z.infer<typeof KnownContact>;

/** One statement, however many contacts the condition on "Contact" lets through. */
export async function readContacts(
  rest: Prisma.Sql,
  tx: Transaction = db(),
): Promise<KnownContact[]> {
  const rows = await tx.$queryRaw`
    SELECT "id" AS "contactId", "version", "name", "organisation", "notes", "tags",
      coalesce((
        SELECT jsonb_agg(to_jsonb(known) ORDER BY known."position")
        FROM "ContactNumber" AS known WHERE known."contactId" = "Contact"."id"
      ), '[]') AS "numbers",
      coalesce((
        SELECT jsonb_agg(part."name" ORDER BY part."nameKey")
        FROM "ContactGroupMember" AS member JOIN "ContactGroup" AS part ON part."id" = member."groupId"
        WHERE member."contactId" = "Contact"."id"
      ), '[]') AS "groups"
    FROM "Contact" ${rest}`;
  return z.array(KnownContact).parse(rows);
}
