import { AppError } from '#lib/shared/errors.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';
import { faxInclude, toFax } from '../faxes/to-fax.ts';

interface ListContactFaxes {
  actor: Actor;
  input: { contactId: string };
}

const SHOWN = 10;

/**
 * The last faxes to a contact's numbers that the actor may see, newest first.
 * Index: Fax (recipient, createdAt), from its end for each number.
 * @throws {AppError} `forbidden`, `not_found`
 */
export async function listContactFaxes({ actor, input }: ListContactFaxes): Promise<Fax[]> {
  requirePermission(actor, 'contact:view');
  const contact = await db().contact.findUnique({
    where: { id: input.contactId },
    select: { numbers: { select: { number: true } } },
  });
  if (!contact) throw new AppError('not_found');
  const own = can(actor, 'fax:view:any') ? {} : { createdById: actor.userId };
  const lists = await Promise.all(
    contact.numbers.map(({ number }) =>
      db().fax.findMany({
        where: { recipient: number, deletedAt: null, ...own },
        orderBy: { createdAt: 'desc' },
        take: SHOWN,
        include: faxInclude,
      }),
    ),
  );
  return lists
    .flat()
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
    .slice(0, SHOWN)
    .map(toFax);
}
