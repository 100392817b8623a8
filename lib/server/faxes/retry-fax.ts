import { AppError } from '#lib/shared/errors.ts';
import { isOpenAttempt } from '#lib/shared/faxes/status.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { stateOf, type FaxWithAttempts } from './attempt-row.ts';
import { changeFax } from './change-fax.ts';
import { recordEvent } from './record-event.ts';
import { requireFax } from './require-fax.ts';
import { faxInclude, toFax } from './to-fax.ts';

interface RetryFax {
  actor: Actor;
  input: { faxId: string };
}

/**
 * Tries again now: another attempt of the same fax, ahead of what the policy planned.
 * @throws {AppError} `not_found`, `forbidden`, `fax_in_flight` when a try is open or it arrived
 */
export async function retryFax({ actor, input }: RetryFax): Promise<Fax> {
  const { id: faxId } = await requireFax(actor, 'retry', input.faxId);
  await changeFax(faxId, async (tx, fax) => {
    if (!canTryAgain(fax)) throw new AppError('fax_in_flight');
    const nextAttemptAt = new Date();
    await tx.fax.update({ where: { id: faxId }, data: { nextAttemptAt } });
    await recordEvent(tx, {
      faxId,
      type: 'retry_requested',
      cause: { kind: 'user', userId: actor.userId },
    });
    await enqueue(tx, 'deliver-fax', { faxId });
  });
  return toFax(await db().fax.findUniqueOrThrow({ where: { id: faxId }, include: faxInclude }));
}

/** Only what ended without delivery, and whose documents are ours. */
function canTryAgain(fax: FaxWithAttempts): boolean {
  const last = fax.attempts.at(-1);
  if (!last || fax.deletedAt || fax.cancelledAt || fax.createdById === null) return false;
  const state = stateOf(last);
  return !isOpenAttempt(state) && state !== 'delivered';
}
