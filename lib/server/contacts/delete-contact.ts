import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';

interface DeleteContact {
  actor: Actor;
  input: { contactId: string };
}

/** Removes a contact; the faxes to its numbers stay. @throws {AppError} `forbidden`, `not_found` */
export async function deleteContact({ actor, input }: DeleteContact): Promise<void> {
  requirePermission(actor, 'contact:edit');
  const { count } = await db().contact.deleteMany({ where: { id: input.contactId } });
  if (count === 0) throw new AppError('not_found');
}
