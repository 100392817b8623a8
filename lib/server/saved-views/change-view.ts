import { AppError } from '#lib/shared/errors.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';
import type { ChangeViewBody, SavedView } from '#lib/shared/saved-views/saved-view.ts';
import { db } from '../db.ts';
import { requireOwnView } from './require-own-view.ts';
import { savedViewInclude, toSavedView } from './saved-view-row.ts';

interface ChangeView {
  actor: Actor;
  input: ChangeViewBody & { savedViewId: string };
}

/** Names, shares or narrows a view anew. @throws {AppError} `not_found`, `forbidden` */
export async function changeView({ actor, input }: ChangeView): Promise<SavedView> {
  const { savedViewId: id, ...data } = input;
  if (data.isShared && !can(actor, 'saved-view:share')) throw new AppError('forbidden');
  await requireOwnView(actor, id);
  const [row] = await db().savedView.updateManyAndReturn({
    where: { id },
    data,
    include: savedViewInclude,
  });
  if (!row) throw new AppError('not_found');
  return toSavedView(actor, row);
}
