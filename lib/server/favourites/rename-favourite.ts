import { AppError } from '#lib/shared/errors.ts';
import type { Favourite, RenameFavouriteBody } from '#lib/shared/favourites/favourite.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { inTransaction } from '../db.ts';
import { favouriteInclude, toFavourite } from './favourite-row.ts';

interface RenameFavourite {
  actor: Actor;
  input: RenameFavouriteBody & { favouriteId: string };
}

/** Names a favourite of the actor's; one that was just removed is back. @throws {AppError} `not_found` */
export async function renameFavourite({ actor, input }: RenameFavourite): Promise<Favourite> {
  const { favouriteId: id, name } = input;
  return await inTransaction(async (tx) => {
    const where = { id, userId: actor.userId };
    const { count } = await tx.favourite.updateMany({ where, data: { name, removedAt: null } });
    if (count === 0) throw new AppError('not_found');
    return toFavourite(
      await tx.favourite.findUniqueOrThrow({ where: { id }, include: favouriteInclude }),
    );
  });
}
