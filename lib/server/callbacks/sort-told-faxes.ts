import { isOpenAttempt } from '#lib/shared/faxes/status.ts';
import { db } from '../db.ts';
import { LIST_PAGE_SIZE } from '../dropbox-sign/read-provider-faxes.ts';
import { readAloneAfterMs } from '../delivery/timing.ts';
import { stateOf } from '../faxes/attempt-row.ts';
import { findPages } from './find-pages.ts';

/** From so many on, a page of the list is the smaller number of requests. */
const WORTH_A_PAGE = 3;
/** Faxes that nobody knows are looked for on the newest pages alone. */
const MAX_PAGES_FOR_STRANGERS = 5;

export interface ToldFaxes {
  /** Their attempt's end is final: whatever the provider would say, nothing changes. */
  final: string[];
  /** So old, or so few on their page, that each is read by itself. */
  alone: string[];
  /** Looked for in the list, by the page on which they should be. */
  pages: ReadonlyMap<number, string[]>;
  /** Of these, the attempts of ours. */
  ours: ReadonlySet<string>;
}

/** Sorts the faxes that callbacks tell of by how to read them with the fewest requests. */
export async function sortToldFaxes(providerFaxIds: readonly string[]): Promise<ToldFaxes> {
  const attempts = await db().attempt.findMany({
    where: { providerFaxId: { in: [...providerFaxIds] } },
    select: { providerFaxId: true, state: true, askedAt: true },
  });
  const known = new Map(attempts.map((attempt) => [attempt.providerFaxId, attempt]));
  const oldBefore = new Date(Date.now() - readAloneAfterMs());
  const places = Map.groupBy(providerFaxIds, (providerFaxId) => {
    const attempt = known.get(providerFaxId);
    if (!attempt) return 'strangers';
    if (!isOpenAttempt(stateOf(attempt))) return 'final';
    return attempt.askedAt < oldBefore ? 'alone' : 'recent';
  });
  const { final = [], alone = [], recent = [], strangers = [] } = Object.fromEntries(places);
  const ours = new Set(recent);
  if (strangers.length < WORTH_A_PAGE) alone.push(...strangers.splice(0));
  const pages = await spreadOverPages(recent, strangers);
  for (const [page, ids] of pages) {
    if (ids.length >= WORTH_A_PAGE) continue;
    pages.delete(page);
    alone.push(...ids);
  }
  return { final, alone, pages, ours };
}

/** Ours where they should be; strangers on as many of the newest pages as they fill, and one more. */
async function spreadOverPages(
  recent: readonly string[],
  strangers: readonly string[],
): Promise<Map<number, string[]>> {
  const guesses = await findPages(recent, LIST_PAGE_SIZE);
  const pages = Map.groupBy(recent, (providerFaxId) => guesses.get(providerFaxId) ?? 1);
  if (strangers.length === 0) return pages;
  const filled = Math.ceil(strangers.length / LIST_PAGE_SIZE) + 1;
  for (let page = 1; page <= Math.min(filled, MAX_PAGES_FOR_STRANGERS); page += 1)
    pages.set(page, [...(pages.get(page) ?? []), ...strangers]);
  return pages;
}
