import { db, inTransaction } from '../db.ts';
import type { BatchRecipient } from '../generated/prisma/client.ts';
import { withDocuments, type BatchWithDocuments } from './batch-row.ts';
import { lockBatch } from './lock-batch.ts';

/** Faxes made in one transaction. */
const STRETCH = 200;
/** Printing a cover takes a moment for each: what a crash loses stays small. */
const STRETCH_WITH_COVERS = 10;

interface Stretch {
  batch: BatchWithDocuments;
  recipients: BatchRecipient[];
}

/** The next recipients without a fax; null when all have theirs, or the batch was stopped. */
export async function readStretch(batchId: string): Promise<Stretch | null> {
  const batch = await db().batch.findUnique({ where: { id: batchId }, include: withDocuments });
  if (!batch || batch.preparedAt || batch.status === 'stopped') return null;
  const hasTemplate = batch.cover !== 'none' && batch.cover !== 'provider';
  const recipients = await db().batchRecipient.findMany({
    where: { batchId, faxId: null, problem: null },
    orderBy: { position: 'asc' },
    take: hasTemplate ? STRETCH_WITH_COVERS : STRETCH,
  });
  if (recipients.length > 0) return { batch, recipients };
  await endPreparing(batchId);
  return null;
}

/** What the faxes were made of is theirs now. */
async function endPreparing(batchId: string): Promise<void> {
  await inTransaction(async (tx) => {
    const status = await lockBatch(tx, batchId);
    if (status === 'stopped') return;
    await tx.batchDocument.deleteMany({ where: { batchId } });
    await tx.batch.update({
      where: { id: batchId },
      data: {
        status: status === 'preparing' ? 'running' : status,
        printId: null,
        preparedAt: new Date(),
      },
      select: { id: true },
    });
  });
}
