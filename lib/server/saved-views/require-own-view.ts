import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { mayEdit, viewsOf } from './saved-view-row.ts';

/**
 * The actor may change this view.
 * @throws {AppError} `not_found` for what they do not have, `forbidden` for what is not theirs
 */
export async function requireOwnView(actor: Actor, savedViewId: string): Promise<void> {
  const view = await db().savedView.findFirst({ where: { id: savedViewId, ...viewsOf(actor) } });
  if (!view) throw new AppError('not_found');
  if (!mayEdit(actor, view)) throw new AppError('forbidden');
}
