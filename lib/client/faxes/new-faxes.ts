import { skipToken, useQuery, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { faxKeys } from './fax-queries.ts';

type NewFax = Pick<Fax, 'faxId' | 'createdAt'>;

/** More than anybody counts. */
const KEPT = 500;

/** Keeps which faxes a list heard of while it was open, its first page loaded or not. */
export function noteNewFaxes(client: QueryClient, listKey: string, faxes: readonly NewFax[]): void {
  if (faxes.length === 0) return;
  client.setQueryData<NewFax[]>(faxKeys.heard(listKey), (heard = []) => {
    const known = new Set(heard.map(({ faxId }) => faxId));
    const fresh = faxes.filter(({ faxId }) => !known.has(faxId));
    const noted = fresh.map(({ faxId, createdAt }) => ({ faxId, createdAt }));
    return [...heard, ...noted].slice(-KEPT);
  });
}

/**
 * How many faxes came in above what is loaded, for who is so far down that the first page is loaded
 * no more: those newer than the first row that was last seen at the top.
 */
export function useNewAbove(listKey: string, first: NewFax | undefined, isTop: boolean): number {
  const { data: heard = [] } = useQuery<NewFax[]>({
    queryKey: faxKeys.heard(listKey),
    queryFn: skipToken,
  });
  const [seen, setSeen] = useState('');
  const newest = isTop ? (first?.createdAt ?? '') : seen;
  // State that follows from props is set while rendering, so that no wrong count flashes up.
  if (newest !== seen) setSeen(newest);
  return isTop ? 0 : heard.filter(({ createdAt }) => createdAt > newest).length;
}
