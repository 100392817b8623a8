import type { ReplayInput } from '#lib/shared/callbacks/callback-health.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { readDatabaseTime } from '../database-time.ts';
import { db } from '../db.ts';
import { requireCallbackManager } from './require-callback-manager.ts';
import { wakeProcessing } from './wake-processing.ts';

/**
 * Puts one dead letter, or all, back into the inbox as if they had just come; answers how many.
 * @throws {AppError} `forbidden`; `not_found` for one that is none, or no longer
 */
export async function replayCallbacks({
  actor,
  input: { deliveryId },
}: {
  actor: Actor;
  input: ReplayInput;
}): Promise<number> {
  requireCallbackManager(actor);
  const { count } = await db().callbackDelivery.updateMany({
    where: { outcome: 'dead', ...(deliveryId && { id: deliveryId }) },
    data: { outcome: null, processedAt: null, attempts: 0, notBefore: await readDatabaseTime() },
  });
  if (deliveryId && count === 0) throw new AppError('not_found');
  wakeProcessing();
  return count;
}
