import { db } from '../db.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { RecipientList } from './list-row.ts';

const select = {
  name: true,
  organisation: true,
  numbers: { orderBy: { position: 'asc' }, take: 1, select: { number: true } },
} as const satisfies Prisma.ContactSelect;

/** Contacts by name, each with the usual number. */
export async function readContactList(
  where: Prisma.ContactWhereInput,
  most: number,
): Promise<RecipientList> {
  const orderBy = [
    { sortName: 'asc' },
    { id: 'asc' },
  ] satisfies Prisma.ContactFindManyArgs['orderBy'];
  const contacts = await db().contact.findMany({ where, orderBy, take: most, select });
  const rows = contacts.map(({ name, organisation, numbers: [usual] }) => {
    const number = usual?.number ?? '';
    return {
      recipient: number,
      name,
      values: { name, number, organisation: organisation ?? '' },
    };
  });
  return { rows, fields: ['name', 'number', 'organisation'] };
}
