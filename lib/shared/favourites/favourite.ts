import { z } from 'zod';

const Name = z.string().trim().min(1, 'Give it a name.').max(60, 'Keep this under 60 characters.');

/** A fax that is kept for the next time. */
export const Favourite = z.object({
  favouriteId: z.uuid(),
  name: z.string(),
  /** As it is typed into a new fax. */
  recipient: z.string(),
});
export type Favourite = z.infer<typeof Favourite>;

export const FavouriteAnswer = z.object({ favourite: Favourite });

/** One's own; what was used last comes first. */
export const FavouriteList = z.object({ favourites: z.array(Favourite) });
export type FavouriteList = z.infer<typeof FavouriteList>;

/** `POST /api/favourites`: what a fax or a draft holds, under a name. */
export const KeepFavouriteBody = z.union([
  z.object({ name: Name, faxId: z.uuid() }),
  z.object({ name: Name, draftId: z.uuid() }),
]);
export type KeepFavouriteBody = z.infer<typeof KeepFavouriteBody>;

/** `PUT /api/favourites/{favouriteId}`: its name; one that was removed is back with it. */
export const RenameFavouriteBody = z.object({ name: Name });
export type RenameFavouriteBody = z.infer<typeof RenameFavouriteBody>;

export const FavouriteParams = z.object({ favouriteId: z.uuid() });
