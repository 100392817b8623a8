import { AppError } from '#lib/shared/errors.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';
import type { SavedView, SaveViewBody } from '#lib/shared/saved-views/saved-view.ts';
import { db } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import { maxSavedViews } from './list-views.ts';
import { savedViewInclude, toSavedView } from './saved-view-row.ts';

interface SaveView {
  actor: Actor;
  input: SaveViewBody;
}

/**
 * Keeps a view of the list for the actor, or for all.
 * @throws {AppError} `forbidden` for who may not share; `invalid_input` when there are too many
 */
export async function saveView({ actor, input }: SaveView): Promise<SavedView> {
  if (input.isShared && !can(actor, 'saved-view:share')) throw new AppError('forbidden');
  const count = await db().savedView.count({ where: { ownerId: actor.userId } });
  if (count >= maxSavedViews)
    throw new AppError('invalid_input', { fields: { name: 'Remove a view that you do not use.' } });
  const data = { id: newId(), ownerId: actor.userId, ...input };
  return toSavedView(actor, await db().savedView.create({ data, include: savedViewInclude }));
}
