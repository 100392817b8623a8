import { glob, stat } from 'node:fs/promises';
import path from 'node:path';
import { db, inTransaction } from '../db.ts';
import { removeFile, storageRoot } from '../storage/storage.ts';
import { lockContent } from './lock-content.ts';

const BATCH = 500;

/**
 * Removes documents' files that no row names: of sends that were refused after their files were
 * stored, or whose process died in between. Younger ones may still get their row.
 */
export async function removeOrphans(olderThan: Date): Promise<void> {
  let batch: string[] = [];
  for await (const file of glob('??/??/*', { cwd: storageRoot() })) {
    batch.push(file);
    if (batch.length < BATCH) continue;
    await removeUnnamed(batch, olderThan);
    batch = [];
  }
  await removeUnnamed(batch, olderThan);
}

async function removeUnnamed(files: readonly string[], olderThan: Date): Promise<void> {
  const bySha256 = new Map(files.map((file) => [path.basename(file), file]));
  const rows = await db().document.findMany({
    where: { sha256: { in: [...bySha256.keys()] } },
    select: { sha256: true },
  });
  for (const { sha256 } of rows) bySha256.delete(sha256);
  for (const [sha256, file] of bySha256) await removeOrphan(sha256, file, olderThan);
}

async function removeOrphan(sha256: string, file: string, olderThan: Date): Promise<void> {
  await inTransaction(async (tx) => {
    await lockContent(tx, sha256);
    if (await tx.document.findUnique({ where: { sha256 }, select: { id: true } })) return;
    const { mtime } = await stat(path.join(storageRoot(), file));
    if (mtime < olderThan) await removeFile(file);
  });
}
