import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { inTransaction, type Transaction } from '../db.ts';

interface ChangeMembership {
  actor: Actor;
  input: { groupId: string; contactId: string };
}

/** Puts a contact into a group; twice is once. @throws {AppError} `forbidden`, `not_found` */
export async function addGroupMember({ actor, input }: ChangeMembership): Promise<void> {
  requirePermission(actor, 'contact:edit');
  await inTransaction(async (tx) => {
    await requireBoth(tx, input);
    await tx.contactGroupMember.createMany({ data: [input], skipDuplicates: true });
  });
}

/** Takes a contact out of a group, if it is in. @throws {AppError} `forbidden`, `not_found` */
export async function removeGroupMember({ actor, input }: ChangeMembership): Promise<void> {
  requirePermission(actor, 'contact:edit');
  await inTransaction(async (tx) => {
    await requireBoth(tx, input);
    await tx.contactGroupMember.deleteMany({ where: input });
  });
}

/** Both locked: neither is deleted before the change is done. */
async function requireBoth(
  tx: Transaction,
  { groupId, contactId }: ChangeMembership['input'],
): Promise<void> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "ContactGroup" AS g, "Contact" AS c
    WHERE g."id" = ${groupId}::uuid AND c."id" = ${contactId}::uuid FOR KEY SHARE`;
  if (found.length === 0) throw new AppError('not_found');
}
