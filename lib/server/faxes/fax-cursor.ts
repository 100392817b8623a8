import { z } from 'zod';
import { AppError } from '#lib/shared/errors.ts';
import { Prisma } from '../generated/prisma/client.ts';

/** A fax's place in every list: newest first, and by id among those of one moment. */
export const FaxPlace = z.object({ id: z.string(), createdAt: z.date() });
export type FaxPlace = z.infer<typeof FaxPlace>;

/** Places as the database answers them. */
export const FaxPlaces = z.array(FaxPlace);

/** Which of the faxes that fit come first: a list goes down from the newest, and up to it again. */
export type ListOrder = 'down' | 'up';

/** The place at which a page ends, as the browser keeps it. */
export function toCursor({ createdAt, id }: FaxPlace): string {
  return Buffer.from(`${createdAt.toISOString()}|${id}`).toString('base64url');
}

const Cursor = z.tuple([
  z.iso.datetime().refine((time) => new Date(time).getUTCFullYear() >= 1900),
  z.uuid(),
]);

/** @throws {AppError} `invalid_input` for what is none of our cursors */
export function parseCursor(cursor: string): FaxPlace {
  const parsed = Cursor.safeParse(Buffer.from(cursor, 'base64url').toString().split('|'));
  if (!parsed.success)
    throw new AppError('invalid_input', { fields: { cursor: 'This is not a place in the list.' } });
  const [createdAt, id] = parsed.data;
  return { createdAt: new Date(createdAt), id };
}

/** The condition on "Fax" for what comes behind a place. */
export function behind({ createdAt, id }: FaxPlace, order: ListOrder): Prisma.Sql {
  return order === 'down'
    ? Prisma.sql`("createdAt", "id") < (${createdAt}, ${id}::uuid)`
    : Prisma.sql`("createdAt", "id") > (${createdAt}, ${id}::uuid)`;
}

export function inOrder(order: ListOrder): Prisma.Sql {
  return order === 'down'
    ? Prisma.sql`ORDER BY "createdAt" DESC, "id" DESC`
    : Prisma.sql`ORDER BY "createdAt", "id"`;
}
