import type { Favourite } from '#lib/shared/favourites/favourite.ts';
import type { Prisma } from '../generated/prisma/client.ts';

export const favouriteInclude = {
  draft: { select: { recipient: true } },
} as const satisfies Prisma.FavouriteInclude;

type FavouriteRow = Prisma.FavouriteGetPayload<{ include: typeof favouriteInclude }>;

export function toFavourite({ id, name, draft }: FavouriteRow): Favourite {
  return { favouriteId: id, name, recipient: draft.recipient };
}
