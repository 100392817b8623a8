import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { changeFax } from './change-fax.ts';
import { readFax } from './read-fax.ts';
import { recordEvent } from './record-event.ts';
import { requireFax } from './require-fax.ts';
import { requireScheduled } from './require-scheduled.ts';

interface StartFaxNow {
  actor: Actor;
  input: { faxId: string };
}

/**
 * Sends a fax ahead of its time, in quiet hours, too.
 * @throws {AppError} `not_found`, `forbidden`, `fax_not_scheduled`
 */
export async function startFaxNow({ actor, input }: StartFaxNow): Promise<Fax> {
  const { id: faxId } = await requireFax(actor, 'retry', input.faxId);
  await changeFax(faxId, async (tx, fax) => {
    requireScheduled(fax);
    const data = { scheduledAt: null, isQuietHold: false, isQuietExempt: true };
    await tx.fax.update({ where: { id: faxId }, data, select: { id: true } });
    const cause = { kind: 'user', userId: actor.userId } as const;
    await recordEvent(tx, { faxId, type: 'started_now', cause });
    await enqueue(tx, 'deliver-fax', { faxId });
  });
  return await readFax(faxId);
}
