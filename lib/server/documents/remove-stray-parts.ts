import { db } from '../db.ts';
import { isPartKey } from '../storage/part-key.ts';
import { storage } from '../storage/storage.ts';

/**
 * Removes parts of uploads that no row names: a process died between storing and naming one, or
 * between joining them and removing them. Younger ones may still get their row.
 */
export async function removeStrayParts(keys: readonly string[], olderThan: Date): Promise<void> {
  const strays = new Set(keys.filter(isPartKey));
  const named = await db().draftPart.findMany({
    where: { storageKey: { in: [...strays] } },
    select: { storageKey: true },
  });
  for (const { storageKey } of named) strays.delete(storageKey);
  for (const key of strays) {
    const storedAt = await storage().findTime(key);
    if (storedAt && storedAt < olderThan) await storage().removeFile(key);
  }
}
