import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';

interface RemoveFavourite {
  actor: Actor;
  input: { favouriteId: string };
}

/** Removes a favourite; for a day its name brings it back. @throws {AppError} `not_found` */
export async function removeFavourite({ actor, input }: RemoveFavourite): Promise<void> {
  const { count } = await db().favourite.updateMany({
    where: { id: input.favouriteId, userId: actor.userId, removedAt: null },
    data: { removedAt: new Date() },
  });
  if (count === 0) throw new AppError('not_found');
}
