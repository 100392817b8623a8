import type { Batch } from '#lib/shared/batches/batch.ts';
import { AppError, type ErrorCode } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { retryFax } from '../faxes/retry-fax.ts';
import { readBatch } from './read-batch.ts';
import { requireBatch } from './require-batch.ts';

interface RetryFailed {
  actor: Actor;
  input: { batchId: string };
}

/** Somebody was faster, or it must not be sent any more: the others are tried all the same. */
const skipped: ReadonlySet<ErrorCode> = new Set([
  'fax_in_flight',
  'fax_arrived',
  'number_blocked',
  'email_recipients_off',
]);

/**
 * Tries each fax again that failed, as if somebody did so one by one.
 * @throws {AppError} `not_found`, `forbidden`, `batch_stopped`
 */
export async function retryFailed({
  actor,
  input,
}: RetryFailed): Promise<{ batch: Batch; retried: number }> {
  const { id: batchId, status } = await requireBatch(actor, 'retry', input.batchId);
  if (status === 'stopped') throw new AppError('batch_stopped');
  const where = { batchId, status: 'failed' };
  const faxes = await db().fax.findMany({
    where,
    select: { id: true },
    orderBy: { createdAt: 'asc' },
  });
  let retried = 0;
  for (const { id: faxId } of faxes) if (await retryOne(actor, faxId)) retried += 1;
  return { batch: await readBatch(batchId), retried };
}

async function retryOne(actor: Actor, faxId: string): Promise<boolean> {
  try {
    await retryFax({ actor, input: { faxId } });
    return true;
  } catch (error) {
    if (error instanceof AppError && skipped.has(error.code)) return false;
    throw error;
  }
}
