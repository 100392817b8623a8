import { z } from 'zod';
import { faxStatuses } from '#lib/shared/faxes/status.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { recipientKinds } from '#lib/shared/recipients/parse-recipient.ts';
import type { Suggestion } from '#lib/shared/recipients/suggestion.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { matchingContacts } from '../contacts/matching-contacts.ts';
import { toSearchPatterns } from '../contacts/contact-text.ts';
import { db } from '../db.ts';
import { Prisma } from '../generated/prisma/client.ts';

interface SuggestRecipients {
  actor: Actor;
  /** What was typed so far; nothing asks for the most used. */
  input: { q: string };
}

const SHOWN = 8;

const Rows = z.array(
  z.object({
    number: z.string(),
    kind: z.enum(recipientKinds),
    label: z.string().nullable(),
    contactId: z.string().nullable(),
    name: z.string().nullable(),
    organisation: z.string().nullable(),
    status: z.enum(faxStatuses).nullable(),
    statusCode: z.string().nullable(),
    statusChangedAt: z.date().nullable(),
  }),
);

/**
 * The best eight numbers for what is typed: contacts' by name, organisation, tag or number, and
 * numbers that were faxed without being a contact's. The most used come first, recent faxes weigh
 * more: `weight` of FaxedNumber (see record-use.ts). Indexes: Contact (searchText) and FaxedNumber
 * (number) by trigrams, FaxedNumber (number), Fax (recipient, createdAt) from its end for the eight.
 * @throws {AppError} `forbidden`
 */
export async function suggestRecipients({
  actor,
  input: { q },
}: SuggestRecipients): Promise<Suggestion[]> {
  requirePermission(actor, 'contact:view');
  const rows = await db().$queryRaw`
    SELECT best.*, last."status", last."statusCode", last."statusChangedAt"
    FROM (
      SELECT found.* FROM (
        ${contactNumbers(q)} UNION ALL ${numbersWithoutContact(q)}
      ) AS found
      ORDER BY found."weight" DESC NULLS LAST, found."name", found."position" LIMIT ${SHOWN}
    ) AS best
    LEFT JOIN LATERAL (
      SELECT fax."status", fax."statusCode", fax."statusChangedAt" FROM "Fax" AS fax
      WHERE fax."recipient" = best."number" ORDER BY fax."createdAt" DESC LIMIT 1
    ) AS last ON true
    ORDER BY best."weight" DESC NULLS LAST, best."name", best."position"`;
  return Rows.parse(rows).map(toSuggestion);
}

/** Where nothing is typed yet, the most used alone are looked at, however many contacts there are. */
function mostUsed(typed: string, number: Prisma.Sql): Prisma.Sql {
  if (toSearchPatterns(typed).length > 0) return Prisma.sql`true`;
  return Prisma.sql`${number} IN (
    SELECT "number" FROM "FaxedNumber" ORDER BY "weight" DESC LIMIT ${SHOWN})`;
}

function contactNumbers(typed: string): Prisma.Sql {
  const conditions = [mostUsed(typed, Prisma.sql`known."number"`), ...matchingContacts(typed)];
  return Prisma.sql`
    SELECT known."number", known."kind", known."label", known."position",
      "Contact"."id" AS "contactId", "Contact"."name", "Contact"."organisation", used."weight"
    FROM "Contact" JOIN "ContactNumber" AS known ON known."contactId" = "Contact"."id"
    LEFT JOIN "FaxedNumber" AS used ON used."number" = known."number"
    WHERE ${Prisma.join(conditions, ' AND ')}`;
}

function numbersWithoutContact(typed: string): Prisma.Sql {
  const patterns = toSearchPatterns(typed).map((pattern) => pattern.replace(/^% /, '%'));
  const conditions = patterns.map((pattern) => Prisma.sql`used."number" LIKE ${pattern}`);
  return Prisma.sql`
    SELECT used."number", used."kind", NULL, 0, NULL::uuid, NULL, NULL, used."weight"
    FROM "FaxedNumber" AS used
    WHERE ${Prisma.join([mostUsed(typed, Prisma.sql`used."number"`), ...conditions], ' AND ')}
      AND NOT EXISTS (SELECT 1 FROM "ContactNumber" AS known WHERE known."number" = used."number")`;
}

function toSuggestion({
  status,
  statusCode,
  statusChangedAt,
  ...row
}: z.infer<typeof Rows>[number]) {
  const isShown = status !== null && status !== 'deleted' && statusChangedAt !== null;
  return {
    ...row,
    last: isShown ? { status, statusCode, at: statusChangedAt.toISOString() } : null,
  };
}
