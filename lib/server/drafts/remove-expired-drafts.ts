import { db } from '../db.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Drafts that nobody changed for their time, and favourites that were removed a day ago. The parts that they named are strays then. */
export async function removeExpiredDrafts(now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - DAY_MS);
  await db().draft.deleteMany({
    where: {
      OR: [
        { expiresAt: { lt: now }, favourite: null },
        { favourite: { removedAt: { lt: dayAgo } } },
      ],
    },
  });
}
