import { z } from 'zod';
import { AppError } from '#lib/shared/errors.ts';
import type { ContactList } from '#lib/shared/contacts/contact.ts';
import type { ListContactsQuery } from '#lib/shared/contacts/list-contacts-query.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { contactInclude, toContact } from './contact-row.ts';
import { matchingContacts } from './matching-contacts.ts';

interface ListContacts {
  actor: Actor;
  input: ListContactsQuery;
}

/**
 * A page of the office's contacts by name, by keyset.
 * @throws {AppError} `forbidden`, `invalid_input` for a cursor that is not one of ours
 */
export async function listContacts({ actor, input }: ListContacts): Promise<ContactList> {
  requirePermission(actor, 'contact:view');
  const found = await findPage(input);
  const page = found.slice(0, input.limit);
  const rows = await db().contact.findMany({
    where: { id: { in: page.map(({ id }) => id) } },
    include: contactInclude,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const last = page.at(-1);
  return {
    contacts: page.flatMap(({ id }) => byId.get(id) ?? []).map(toContact),
    nextCursor: last && found.length > input.limit ? toCursor(last) : null,
  };
}

const PageRows = z.array(z.object({ id: z.string(), sortName: z.string() }));
type PageRow = z.infer<typeof PageRows>[number];

/** Index: Contact (sortName, id); Contact (searchText) by trigrams where something is searched. */
async function findPage(input: ListContactsQuery): Promise<PageRow[]> {
  const conditions = [Prisma.sql`true`, ...matching(input), ...after(input.cursor)];
  return PageRows.parse(
    await db().$queryRaw`
      SELECT "id", "sortName" FROM "Contact" WHERE ${Prisma.join(conditions, ' AND ')}
      ORDER BY "sortName", "id" LIMIT ${input.limit + 1}`,
  );
}

function matching({ q, tag, group }: ListContactsQuery): Prisma.Sql[] {
  return [
    ...(q ? matchingContacts(q) : []),
    ...(tag ? [Prisma.sql`"tags" @> ARRAY[${tag}]`] : []),
    ...(group ? [isMember(group)] : []),
  ];
}

function isMember(groupId: string): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM "ContactGroupMember" AS member
    WHERE member."contactId" = "Contact"."id" AND member."groupId" = ${groupId}::uuid)`;
}

function after(cursor: string | undefined): Prisma.Sql[] {
  if (cursor === undefined) return [];
  const { sortName, id } = parseCursor(cursor);
  return [Prisma.sql`("sortName", "id") > (${sortName}, ${id}::uuid)`];
}

function toCursor({ sortName, id }: PageRow): string {
  return Buffer.from(JSON.stringify([sortName, id])).toString('base64url');
}

const Cursor = z.tuple([z.string().max(1000), z.uuid()]);

function parseCursor(cursor: string): PageRow {
  try {
    const [sortName, id] = Cursor.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')),
    );
    if (sortName.includes('\0')) throw new SyntaxError('PostgreSQL’s text has no NUL.');
    return { sortName, id };
  } catch (cause) {
    const fields = { cursor: 'This is not a place in the list.' };
    throw new AppError('invalid_input', { fields, cause });
  }
}
