import { db } from '../db.ts';
import { findAttemptId } from '../storage/copy-key.ts';
import { storage } from '../storage/storage.ts';

/**
 * Removes received copies that should be gone: a process died between fetching one and finding
 * that its fax had been deleted. Younger ones may just be looked at.
 */
export async function removeStrayCopies(keys: readonly string[], olderThan: Date): Promise<void> {
  const byAttempt = new Map<string, string>();
  for (const key of keys) {
    const attemptId = findAttemptId(key);
    if (attemptId !== null) byAttempt.set(attemptId, key);
  }
  const wanted = await db().attempt.findMany({
    where: { id: { in: [...byAttempt.keys()] }, providerCopyDeletedAt: null },
    select: { id: true },
  });
  for (const { id } of wanted) byAttempt.delete(id);
  for (const key of byAttempt.values()) {
    const storedAt = await storage().findTime(key);
    if (storedAt && storedAt < olderThan) await storage().removeFile(key);
  }
}
