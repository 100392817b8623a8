import path from 'node:path';
import { db, inTransaction } from '../db.ts';
import { storage } from '../storage/storage.ts';
import { inBatches } from './in-batches.ts';
import { lockContent } from './lock-content.ts';
import { removeStrayCopies } from './remove-stray-copies.ts';
import { removeStrayParts } from './remove-stray-parts.ts';

const BATCH = 500;
const isDocument = (key: string) => /^..\/..\/[0-9a-f]{64}$/.test(key);

/**
 * Removes documents' files that no row names: of sends that were refused after their files were
 * stored, or whose process died in between. Younger ones may still get their row.
 */
export async function removeOrphans(olderThan: Date): Promise<void> {
  for await (const keys of inBatches(storage().listKeys(), BATCH)) {
    await removeUnnamed(keys.filter(isDocument), olderThan);
    await removeStrayCopies(keys, olderThan);
    await removeStrayParts(keys, olderThan);
  }
}

async function removeUnnamed(keys: readonly string[], olderThan: Date): Promise<void> {
  const bySha256 = new Map(keys.map((key) => [path.posix.basename(key), key]));
  const rows = await db().document.findMany({
    where: { sha256: { in: [...bySha256.keys()] } },
    select: { sha256: true },
  });
  for (const { sha256 } of rows) bySha256.delete(sha256);
  for (const [sha256, key] of bySha256) await removeOrphan(sha256, key, olderThan);
}

async function removeOrphan(sha256: string, key: string, olderThan: Date): Promise<void> {
  await inTransaction(async (tx) => {
    await lockContent(tx, sha256);
    if (await tx.document.findUnique({ where: { sha256 }, select: { id: true } })) return;
    const storedAt = await storage().findTime(key);
    if (storedAt && storedAt < olderThan) await storage().removeFile(key);
  });
}
