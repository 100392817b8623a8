import type { Actor } from '#lib/shared/permissions.ts';
import type { Transaction } from '../db.ts';
import { enqueue, enqueuePatiently } from '../jobs/enqueue.ts';
import { recordEvent } from './record-event.ts';

interface TryAgain {
  actor: Actor;
  faxId: string;
  now: Date;
  /** One of many: it leaves after what others send meanwhile. */
  isPatient?: boolean;
}

/** Plans a try for now, by this person's wish; whether it may be, the caller has asked. */
export async function tryAgain(
  tx: Transaction,
  { actor, faxId, now, isPatient = false }: TryAgain,
): Promise<void> {
  const plan = { nextAttemptAt: now, scheduledAt: null, isQuietExempt: true };
  const data = { ...plan, cancelledAt: null, waitReason: null };
  await tx.fax.update({ where: { id: faxId }, data });
  await recordEvent(tx, {
    faxId,
    type: 'retry_requested',
    cause: { kind: 'user', userId: actor.userId },
  });
  if (isPatient)
    await enqueuePatiently(tx, 'deliver-forgotten-fax', [{ data: { faxId }, key: faxId }]);
  else await enqueue(tx, 'deliver-fax', { faxId });
}
