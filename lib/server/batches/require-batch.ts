import { AppError } from '#lib/shared/errors.ts';
import { canOnFax, type Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { withCreator, type BatchRow } from './batch-row.ts';

/**
 * The batch, for who may do this to its faxes.
 * @throws {AppError} `not_found` for what the actor may not know of, `forbidden` for what they see
 *   but may not do
 */
export async function requireBatch(
  actor: Actor,
  verb: 'view' | 'retry',
  batchId: string,
): Promise<BatchRow> {
  const batch = await db().batch.findUnique({ where: { id: batchId }, include: withCreator });
  const owned = { ownerId: batch?.createdById ?? null };
  if (!batch || !canOnFax(actor, 'view', owned)) throw new AppError('not_found');
  if (!canOnFax(actor, verb, owned)) throw new AppError('forbidden');
  return batch;
}
