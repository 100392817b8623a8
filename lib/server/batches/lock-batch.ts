import { z } from 'zod';
import type { Transaction } from '../db.ts';

/** What a batch's row says; that it is over, its faxes say. */
export const BatchStatusColumn = z.enum(['preparing', 'running', 'paused', 'stopped']);
export type BatchStatusColumn = z.infer<typeof BatchStatusColumn>;

const Rows = z.tuple([z.object({ status: BatchStatusColumn })]);

/**
 * Until the transaction ends, nobody else makes faxes of this batch, pauses or stops it. Its faxes may
 * be changed meanwhile: a second change in one transaction looks whether their batch is there, and a
 * stronger lock would make it wait for whoever stops the batch, who waits for it.
 */
export async function lockBatch(tx: Transaction, batchId: string): Promise<BatchStatusColumn> {
  const rows = await tx.$queryRaw`
    SELECT "status" FROM "Batch" WHERE "id" = ${batchId}::uuid FOR NO KEY UPDATE`;
  return Rows.parse(rows)[0].status;
}
