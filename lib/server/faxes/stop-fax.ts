import { AppError } from '#lib/shared/errors.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { isOpenAttempt } from '#lib/shared/faxes/status.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { stateOf, type FaxWithAttempts } from './attempt-row.ts';
import { changeFax } from './change-fax.ts';
import { readFax } from './read-fax.ts';
import { recordEvent } from './record-event.ts';
import { requireFax } from './require-fax.ts';

interface StopFax {
  actor: Actor;
  input: { faxId: string };
}

/**
 * Makes no further try. One that is on its way can't be called back: what it comes to still counts.
 * @throws {AppError} `not_found`, `forbidden`, `fax_ended` when nothing more was planned
 */
export async function stopFax({ actor, input }: StopFax): Promise<Fax> {
  const { id: faxId } = await requireFax(actor, 'retry', input.faxId);
  await changeFax(faxId, async (tx, fax, now) => {
    if (!canStop(fax)) throw new AppError('fax_ended');
    const data = { cancelledAt: now, nextAttemptAt: null, waitReason: null };
    await tx.fax.update({ where: { id: faxId }, data });
    await recordEvent(tx, {
      faxId,
      type: 'stopped',
      cause: { kind: 'user', userId: actor.userId },
    });
  });
  return await readFax(faxId);
}

function canStop(fax: FaxWithAttempts): boolean {
  if (fax.deletedAt || fax.cancelledAt || fax.createdById === null) return false;
  const last = fax.attempts.at(-1);
  return !last || isOpenAttempt(stateOf(last)) || fax.nextAttemptAt !== null;
}
