import { db } from '../db.ts';

/** Drafts that nobody changed for their time. The parts that they named are strays then. */
export async function removeExpiredDrafts(now: Date): Promise<void> {
  await db().draft.deleteMany({ where: { expiresAt: { lt: now } } });
}
