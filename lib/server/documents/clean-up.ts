import { db, inTransaction } from '../db.ts';
import { deleteForgottenCopies } from '../delivery/delete-forgotten-copies.ts';
import { removeExpiredDrafts } from '../drafts/remove-expired-drafts.ts';
import { lowestIdAt } from '../ids/lowest-id-at.ts';
import { storage } from '../storage/storage.ts';
import { removeAbandonedFiles } from '../storage/temporary-files.ts';
import { mayRemoveDocuments } from './hold-documents.ts';
import { lockContent } from './lock-content.ts';
import { removeOrphans } from './remove-orphans.ts';

const DAY_MS = 24 * 60 * 60_000;
const IDEMPOTENCY_KEYS_FOR_MS = 7 * DAY_MS;
const CALLBACKS_FOR_MS = 30 * DAY_MS;

/**
 * Removes what nobody needs any more. Safe to repeat, and to run twice at once.
 * @throws {ProviderError} when the provider does not delete its copies now
 */
export async function cleanUp(): Promise<void> {
  const now = Date.now();
  await removeAbandonedFiles(now);
  await removeExpiredDrafts(new Date(now));
  await removeUnnamedDocuments(new Date(now - DAY_MS));
  await removeOrphans(new Date(now - DAY_MS));
  await db().idempotencyKey.deleteMany({
    where: { createdAt: { lt: new Date(now - IDEMPOTENCY_KEYS_FOR_MS) } },
  });
  await db().callbackKey.deleteMany({
    where: { receivedAt: { lt: new Date(now - CALLBACKS_FOR_MS) } },
  });
  await db().callbackDelivery.deleteMany({
    where: { id: { lt: lowestIdAt(new Date(now - CALLBACKS_FOR_MS)) } },
  });
  await db().callbackCount.deleteMany({
    where: { hour: { lt: new Date(now - CALLBACKS_FOR_MS) } },
  });
  await db().signInThrottle.deleteMany({ where: { windowEndsAt: { lt: new Date(now) } } });
  // Last: the provider may not answer, and what is ours goes all the same.
  await deleteForgottenCopies(new Date(now - DAY_MS));
}

/**
 * Documents that no draft, no batch and only deleted faxes name: their rows go and their files,
 * under the content's lock. A send of the same content waits at that lock and then checks that its
 * file is still there.
 */
async function removeUnnamedDocuments(deletedBefore: Date): Promise<void> {
  const isOver = { deletedAt: { lt: deletedBefore } };
  const documents = await db().document.findMany({
    where: {
      faxes: { every: { fax: isOver } },
      prints: { every: isOver },
      drafts: { none: {} },
      batches: { none: {} },
      batchPrints: { none: {} },
      leftOut: { every: { fax: isOver } },
      createdAt: { lt: deletedBefore },
    },
    select: { id: true, sha256: true, storageKey: true },
    take: 500,
  });
  for (const document of documents) await removeDocument(document, deletedBefore);
}

async function removeDocument(
  { id, sha256, storageKey }: { id: string; sha256: string; storageKey: string },
  deletedBefore: Date,
): Promise<void> {
  await inTransaction(async (tx) => {
    if (!(await mayRemoveDocuments(tx))) return;
    await lockContent(tx, sha256);
    const needed = { OR: [{ deletedAt: null }, { deletedAt: { gte: deletedBefore } }] };
    if ((await tx.faxDocument.count({ where: { documentId: id, fax: needed } })) > 0) return;
    if ((await tx.draftDocument.count({ where: { documentId: id } })) > 0) return;
    if ((await tx.fax.count({ where: { printId: id, ...needed } })) > 0) return;
    if ((await tx.faxLeftOut.count({ where: { documentId: id, fax: needed } })) > 0) return;
    if ((await tx.batchDocument.count({ where: { documentId: id } })) > 0) return;
    if ((await tx.batch.count({ where: { printId: id } })) > 0) return;
    await tx.faxDocument.deleteMany({ where: { documentId: id } });
    await tx.faxLeftOut.deleteMany({ where: { documentId: id } });
    await tx.fax.updateMany({ where: { printId: id }, data: { printId: null } });
    await tx.document.delete({ where: { id }, select: { id: true } });
    await storage().removeFile(storageKey);
  });
}
