import { isOpenAttempt } from '#lib/shared/faxes/status.ts';
import type { Transaction } from '../db.ts';
import type { ProviderFax } from '../dropbox-sign/wire.ts';
import { stateOf, type AttemptRow, type FaxWithAttempts } from '../faxes/attempt-row.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { enqueue } from '../jobs/enqueue.ts';
import type { AnswerContext } from './apply-provider-fax.ts';

/**
 * What was given up and was taken all the same goes on, as long as nothing was tried since and the
 * number is still the one.
 */
export function isTakenAfterAll(fax: FaxWithAttempts, attempt: AttemptRow): boolean {
  const isLast = attempt === fax.attempts.at(-1) && attempt.recipient === fax.recipient;
  return attempt.providerFaxId === null && isLast;
}

/**
 * An attempt that was given up was taken after all, and another one followed. Its end stays, but
 * the history tells it, and the provider's copy goes with the fax.
 */
export async function keepLateProviderId(
  tx: Transaction,
  fax: FaxWithAttempts,
  attempt: AttemptRow,
  { providerFaxId }: ProviderFax,
  { source }: AnswerContext,
): Promise<void> {
  if (attempt.providerFaxId !== null || isOpenAttempt(stateOf(attempt))) return;
  await tx.attempt.update({ where: { id: attempt.id }, data: { providerFaxId } });
  const event = { faxId: fax.id, cause: { kind: source }, attemptNumber: attempt.number };
  await recordEvent(tx, { ...event, type: 'attempt_taken_late' });
  if (fax.deletedAt) await enqueue(tx, 'delete-provider-copy', { attemptId: attempt.id });
}
