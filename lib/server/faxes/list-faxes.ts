import { z } from 'zod';
import { AppError } from '#lib/shared/errors.ts';
import type { FaxList } from '#lib/shared/faxes/answers.ts';
import type { ListFaxesQuery } from '#lib/shared/faxes/list-faxes-query.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { toSearchTerms } from './search-text.ts';
import { faxInclude, toFax } from './to-fax.ts';

interface ListFaxes {
  actor: Actor;
  input: ListFaxesQuery;
}

/**
 * A page of the faxes that the actor may see, newest first, by keyset: no page shifts while new
 * faxes come in. Deleted ones are shown when they are asked for, to those who see any fax.
 * @throws {AppError} `invalid_input` for a cursor that is not one of ours
 */
export async function listFaxes({ actor, input }: ListFaxes): Promise<FaxList> {
  const ids = await findPage(actor, input);
  const page = ids.slice(0, input.limit);
  const rows = await db().fax.findMany({
    where: { id: { in: page.map(({ id }) => id) } },
    include: faxInclude,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const last = page.at(-1);
  return {
    faxes: page.flatMap(({ id }) => byId.get(id) ?? []).map(toFax),
    nextCursor: last && ids.length > input.limit ? toCursor(last) : null,
  };
}

const PageRows = z.array(z.object({ id: z.string(), createdAt: z.date() }));
type PageRow = z.infer<typeof PageRows>[number];

/** Index: Fax (createdAt desc, id desc), led by createdById, status, sender or batchId where they filter. */
async function findPage(actor: Actor, input: ListFaxesQuery): Promise<PageRow[]> {
  const conditions = [...visibleTo(actor), ...matching(input), ...after(input.cursor)];
  return PageRows.parse(
    await db().$queryRaw`
      SELECT "id", "createdAt" FROM "Fax"
      WHERE ${Prisma.join([Prisma.sql`true`, ...conditions], ' AND ')}
      ORDER BY "createdAt" DESC, "id" DESC LIMIT ${input.limit + 1}`,
  );
}

const notDeleted = Prisma.sql`"deletedAt" IS NULL`;

function visibleTo(actor: Actor): Prisma.Sql[] {
  if (can(actor, 'fax:view:any')) return [];
  return [Prisma.sql`"createdById" = ${actor.userId}::uuid`, notDeleted];
}

function matching({ status, sender, batch, from, to, q }: ListFaxesQuery): Prisma.Sql[] {
  return [
    ...(status?.includes('deleted') ? [] : [notDeleted]),
    ...(status?.length ? [Prisma.sql`"status" IN (${Prisma.join(status)})`] : []),
    ...(sender ? [Prisma.sql`"sender" = ${sender}`] : []),
    ...(batch ? [Prisma.sql`"batchId" = ${batch}::uuid`] : []),
    ...(from ? [Prisma.sql`"createdAt" >= ${new Date(from)}`] : []),
    ...(to ? [Prisma.sql`"createdAt" < ${new Date(to)}`] : []),
    ...(q ? [matchingText(q)] : []),
  ];
}

function matchingText(typed: string): Prisma.Sql {
  const likes = toSearchTerms(typed).map(
    (term) => Prisma.sql`"searchText" LIKE ${`%${escapeLike(term)}%`}`,
  );
  return Prisma.sql`(${Prisma.join(likes, ' OR ')})`;
}

function escapeLike(term: string): string {
  return term.replaceAll(/[\\%_]/g, String.raw`\$&`);
}

function after(cursor: string | undefined): Prisma.Sql[] {
  if (cursor === undefined) return [];
  const { createdAt, id } = parseCursor(cursor);
  return [Prisma.sql`("createdAt", "id") < (${createdAt}, ${id}::uuid)`];
}

function toCursor({ createdAt, id }: PageRow): string {
  return Buffer.from(`${createdAt.toISOString()}|${id}`).toString('base64url');
}

const Cursor = z.tuple([
  z.iso.datetime().refine((time) => new Date(time).getUTCFullYear() >= 1900),
  z.uuid(),
]);

function parseCursor(cursor: string): PageRow {
  const parsed = Cursor.safeParse(Buffer.from(cursor, 'base64url').toString().split('|'));
  if (!parsed.success)
    throw new AppError('invalid_input', { fields: { cursor: 'This is not a place in the list.' } });
  const [createdAt, id] = parsed.data;
  return { createdAt: new Date(createdAt), id };
}
