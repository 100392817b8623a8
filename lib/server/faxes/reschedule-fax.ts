import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { ScheduleFaxBody } from '#lib/shared/faxes/schedule-fax-body.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { changeFax } from './change-fax.ts';
import { enqueueStart } from './enqueue-start.ts';
import { recipientOf } from './fax-recipient.ts';
import { planStart } from './plan-start.ts';
import { readFax } from './read-fax.ts';
import { recordStart } from './record-start.ts';
import { requireFax } from './require-fax.ts';
import { requireScheduled } from './require-scheduled.ts';

interface RescheduleFax {
  actor: Actor;
  input: ScheduleFaxBody & { faxId: string };
}

/**
 * Gives a fax that waits for its time another one. The job of the earlier one finds nothing to do.
 * @throws {AppError} `not_found`, `forbidden`, `fax_not_scheduled`, `invalid_input` for a time that
 *   has passed
 */
export async function rescheduleFax({ actor, input }: RescheduleFax): Promise<Fax> {
  const { id: faxId } = await requireFax(actor, 'retry', input.faxId);
  await changeFax(faxId, async (tx, fax, now) => {
    requireScheduled(fax);
    const wish = { ...input, recipient: recipientOf(fax) };
    const { start, chosenAt } = await planStart(tx, wish, now);
    await tx.fax.update({ where: { id: faxId }, data: start, select: { id: true } });
    const cause = { kind: 'user', userId: actor.userId } as const;
    await recordStart(tx, { faxId, ...start, chosenAt, cause });
    await enqueueStart(tx, { faxId, ...start, now });
  });
  return await readFax(faxId);
}
