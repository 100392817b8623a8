import type { Actor } from '#lib/shared/permissions.ts';
import type { Transaction } from '../db.ts';
import { enqueue } from '../jobs/enqueue.ts';
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
  const data = { ...plan, cancelledAt: null, waitReason: isPatient ? 'turn' : null };
  await tx.fax.update({ where: { id: faxId }, data });
  await recordEvent(tx, {
    faxId,
    type: 'retry_requested',
    cause: { kind: 'user', userId: actor.userId },
  });
  // Of many, as many are woken as have room: in the queue they would stand before what others send.
  if (!isPatient) await enqueue(tx, 'deliver-fax', { faxId });
}
