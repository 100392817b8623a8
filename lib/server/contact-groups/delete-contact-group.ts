import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';

interface DeleteContactGroup {
  actor: Actor;
  input: { groupId: string };
}

/** Removes a group; its contacts stay. @throws {AppError} `forbidden`, `not_found` */
export async function deleteContactGroup({ actor, input }: DeleteContactGroup): Promise<void> {
  requirePermission(actor, 'contact:edit');
  const { count } = await db().contactGroup.deleteMany({ where: { id: input.groupId } });
  if (count === 0) throw new AppError('not_found');
}
