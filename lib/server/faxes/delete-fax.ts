import { isOpenAttempt } from '#lib/shared/faxes/status.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { Transaction } from '../db.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { stateOf, type FaxWithAttempts } from './attempt-row.ts';
import { changeFax } from './change-fax.ts';
import { recordEvent } from './record-event.ts';
import { requireFax } from './require-fax.ts';

interface DeleteFax {
  actor: Actor;
  input: { faxId: string };
}

/**
 * Makes the fax a tombstone at once: no further try, no document to look at. Each copy at the
 * provider is deleted when its attempt is final; the documents go when nothing else names them.
 * @throws {AppError} `not_found`, `forbidden`
 */
export async function deleteFax({ actor, input }: DeleteFax): Promise<void> {
  const { id: faxId } = await requireFax(actor, 'delete', input.faxId);
  await changeFax(faxId, (tx, fax, now) => buryFax(tx, fax, { actor, now }));
}

/** The same for a fax that is locked. */
export async function buryFax(
  tx: Transaction,
  fax: FaxWithAttempts,
  { actor, now }: { actor: Actor; now: Date },
): Promise<void> {
  if (fax.deletedAt) return;
  await tx.fax.update({
    where: { id: fax.id },
    data: { deletedAt: now, nextAttemptAt: null, waitReason: null },
  });
  await recordEvent(tx, {
    faxId: fax.id,
    type: 'deleted',
    cause: { kind: 'user', userId: actor.userId },
  });
  const final = fax.attempts.filter(
    (attempt) => attempt.providerFaxId !== null && !isOpenAttempt(stateOf(attempt)),
  );
  for (const attempt of final) await enqueue(tx, 'delete-provider-copy', { attemptId: attempt.id });
}
