import { ProviderError } from '../dropbox-sign/provider-error.ts';
import { sendProviderFax, type ProviderSend } from '../dropbox-sign/send-provider-fax.ts';
import { readDatabaseTime } from '../database-time.ts';
import { db, inTransaction } from '../db.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { log } from '../log.ts';
import { storedPath } from '../storage/storage.ts';
import { applyProviderFax } from './apply-provider-fax.ts';
import { recordCallFailure } from './record-call-failure.ts';
import { publishSendStep } from './send-step.ts';
import { startAttempt, type StartedAttempt } from './start-attempt.ts';

const MAX_TITLE = 100;

/**
 * Hands a queued fax to the provider: the attempt is committed first, then the one call is made,
 * then its end is recorded. A process that dies in between leaves a `calling` attempt, which is
 * settled from the provider's list and never sent again blindly. While the rate window is used up
 * the fax stays queued, without an attempt.
 */
export async function deliverFax(faxId: string): Promise<void> {
  publishSendStep('before_attempt', faxId);
  const attempt = await startInWindow(faxId);
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

/** Without a request left in the window the fax is looked at again when the window opens. */
async function startInWindow(faxId: string): Promise<StartedAttempt | null> {
  try {
    return await startAttempt(faxId);
  } catch (error) {
    if (!(error instanceof ProviderError) || error.retryAfterMs === null) throw error;
    const afterMs = error.retryAfterMs;
    await inTransaction((tx) => enqueue(tx, 'deliver-fax', { faxId }, { afterMs }));
    return null;
  }
}

async function call(attempt: StartedAttempt): Promise<void> {
  const send = await readSend(attempt);
  const askedAt = await readDatabaseTime();
  if (askedAt > attempt.callBefore) {
    throw new ProviderError({
      kind: 'deferred',
      errorName: 'call_overdue',
      message: 'The call was not made in time.',
    });
  }
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
