import { ProviderError } from '../dropbox-sign/provider-error.ts';
import { takeRequest } from '../dropbox-sign/rate-budget.ts';
import { sendProviderFax, type ProviderSend } from '../dropbox-sign/send-provider-fax.ts';
import { db, inTransaction } from '../db.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { log } from '../log.ts';
import { storedPath } from '../storage/storage.ts';
import { applyProviderFax } from './apply-provider-fax.ts';
import { recordCallFailure } from './record-call-failure.ts';
import { publishSendStep } from './send-step.ts';
import { canStartAttempt, startAttempt, type StartedAttempt } from './start-attempt.ts';

const MAX_TITLE = 100;

/**
 * Hands a queued fax to the provider: the attempt is committed first, then the one call is made,
 * then its end is recorded. A process that dies in between leaves a `calling` attempt, which is
 * settled from the provider's list and never sent again blindly. While the rate window is used up
 * the fax stays queued, without an attempt.
 */
export async function deliverFax(faxId: string): Promise<void> {
  if (!(await canStartAttempt(faxId))) return;
  const opensAt = await findWindowOpening();
  if (opensAt) {
    await inTransaction((tx) => enqueue(tx, 'deliver-fax', { faxId }, { startAfter: opensAt }));
    return;
  }
  publishSendStep('before_attempt', faxId);
  const attempt = await startAttempt(faxId);
  if (!attempt) return;
  publishSendStep('attempt_recorded', faxId);
  log.info({ faxId, attempt: attempt.number }, 'Handing a fax to the provider');
  try {
    await call(attempt);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    log.warn(
      { faxId, attempt: attempt.number, kind: error.kind, errorName: error.errorName },
      'The provider did not accept a fax',
    );
    publishSendStep('answer_received', faxId);
    await recordCallFailure(attempt, error);
  }
  publishSendStep('outcome_recorded', faxId);
}

/** Takes a request for a send; when there is none left, says when there will be. */
async function findWindowOpening(): Promise<Date | null> {
  try {
    await takeRequest('send');
    return null;
  } catch (error) {
    if (error instanceof ProviderError && error.retryAt) return error.retryAt;
    throw error;
  }
}

async function call(attempt: StartedAttempt): Promise<void> {
  const send = await readSend(attempt);
  if (Date.now() > attempt.callBefore.getTime()) {
    throw new ProviderError({
      kind: 'deferred',
      errorName: 'call_overdue',
      message: 'The call was not made in time.',
    });
  }
  const askedAt = new Date();
  publishSendStep('request_started', attempt.faxId);
  const fax = await sendProviderFax(send);
  publishSendStep('answer_received', attempt.faxId);
  await applyProviderFax(fax, { askedAt, source: 'policy', attemptId: attempt.attemptId });
}

async function readSend({ faxId, reference }: StartedAttempt): Promise<ProviderSend> {
  const fax = await db().fax.findUniqueOrThrow({
    where: { id: faxId },
    include: { documents: { orderBy: { position: 'asc' }, include: { document: true } } },
  });
  return {
    recipient: fax.recipient,
    sender: fax.sender,
    // The reference comes last and must not be cut off: long titles are shortened before it.
    title: `${(fax.title ?? 'Fax').slice(0, MAX_TITLE)} · ${reference}`,
    coverTo: fax.coverTo,
    coverFrom: fax.coverFrom,
    coverMessage: fax.coverMessage,
    isTestMode: fax.isTestMode,
    files: fax.documents.map(({ name, document }) => ({
      path: storedPath(document.storageKey),
      name,
      mediaType: document.mediaType,
      bytes: Number(document.bytes),
    })),
  };
}
