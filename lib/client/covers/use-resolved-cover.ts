import { useQuery } from '@tanstack/react-query';
import { coverListOptions } from './cover-queries.ts';
import { resolveCover, type ResolvedCover } from './resolve-cover.ts';

/** What a choice of cover comes to, as far as the office’s covers are known. */
export function useResolvedCover(choice: string): ResolvedCover {
  const { data: list } = useQuery(coverListOptions());
  return resolveCover(choice, list);
}
