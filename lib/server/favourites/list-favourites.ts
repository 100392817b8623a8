import type { FavouriteList } from '#lib/shared/favourites/favourite.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { favouriteInclude, toFavourite } from './favourite-row.ts';

const MAX_FAVOURITES = 100;

/** The actor's own, what was used last first. */
export async function listFavourites({ actor }: { actor: Actor }): Promise<FavouriteList> {
  const rows = await db().favourite.findMany({
    where: { userId: actor.userId, removedAt: null },
    orderBy: [{ usedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }],
    take: MAX_FAVOURITES,
    include: favouriteInclude,
  });
  return { favourites: rows.map(toFavourite) };
}
