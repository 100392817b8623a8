import { isOpenAttempt } from '#lib/shared/faxes/status.ts';
import { db } from '../db.ts';
import { readAloneAfterMs } from '../delivery/timing.ts';
import { stateOf } from '../faxes/attempt-row.ts';

/** From so many on, a page of the list is the smaller number of requests. */
const WORTH_A_PAGE = 3;

export interface ToldFaxes {
  /** Their attempt's end is final: whatever the provider would say, nothing changes. */
  final: string[];
  /** So few, or so old, that each is read by itself. */
  alone: string[];
  /** Looked for on the newest pages of the list. */
  listed: string[];
  /** Of the listed, those that are attempts of ours. */
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
    if (!attempt) return 'listed';
    if (!isOpenAttempt(stateOf(attempt))) return 'final';
    return attempt.askedAt < oldBefore ? 'alone' : 'listed';
  });
  const { final = [], alone = [], listed = [] } = Object.fromEntries(places);
  const ours = new Set(listed.filter((providerFaxId) => known.has(providerFaxId)));
  return listed.length < WORTH_A_PAGE
    ? { final, alone: [...listed, ...alone], listed: [], ours }
    : { final, alone, listed, ours };
}
