import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';
import { announceRefetch } from '../live/announce-refetch.ts';

interface DeleteTag {
  actor: Actor;
  input: { tagId: string };
}

/**
 * Removes a tag from all faxes; who tagged them stays in their history.
 * @throws {AppError} `forbidden`, `not_found`
 */
export async function deleteTag({ actor, input }: DeleteTag): Promise<void> {
  requirePermission(actor, 'tag:manage');
  const { count } = await db().tag.deleteMany({ where: { id: input.tagId } });
  if (count === 0) throw new AppError('not_found');
  announceRefetch();
}
