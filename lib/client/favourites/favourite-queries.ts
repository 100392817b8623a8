import { queryOptions } from '@tanstack/react-query';
import { FavouriteList } from '#lib/shared/favourites/favourite.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';

export const favouritesKey = ['favourites'] as const;

export function favouriteListOptions() {
  return queryOptions({
    queryKey: favouritesKey,
    queryFn: async ({ signal }) =>
      (await requestJson(apiPaths.favourites, FavouriteList, { signal })).favourites,
  });
}
