import type { Actor } from '#lib/shared/permissions.ts';
import type { SavedViewList } from '#lib/shared/saved-views/saved-view.ts';
import { db } from '../db.ts';
import { savedViewInclude, toSavedView, viewsOf } from './saved-view-row.ts';

/** More would be a list to search in, not a menu. */
export const maxSavedViews = 100;

/** The actor’s own views and the shared ones, by name. */
export async function listViews({ actor }: { actor: Actor }): Promise<SavedViewList> {
  const rows = await db().savedView.findMany({
    where: viewsOf(actor),
    include: savedViewInclude,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 2 * maxSavedViews,
  });
  return { savedViews: rows.map((row) => toSavedView(actor, row)) };
}
