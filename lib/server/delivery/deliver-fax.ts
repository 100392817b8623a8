import { ProviderError } from '../dropbox-sign/provider-error.ts';
import { sendProviderFax, type ProviderSend } from '../dropbox-sign/send-provider-fax.ts';
import { readDatabaseTime } from '../database-time.ts';
import { db, inTransaction } from '../db.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { log } from '../log.ts';
import { applyProviderFax } from './apply-provider-fax.ts';
import { borrowDocuments, type BorrowedDocuments } from './borrow-documents.ts';
import { toProviderTitle } from './provider-title.ts';
import { recordCallFailure } from './record-call-failure.ts';
import { publishSendStep } from './send-step.ts';
import { stampFax } from './stamp-fax.ts';
import { canStartAttempt, startAttempt, type StartedAttempt } from './start-attempt.ts';

/**
 * Hands a queued fax to the provider. Before the first try its pages get the time at which they
 * leave. The attempt is committed first, then the one call is made,
 * then its end is recorded. A process that dies in between leaves a `calling` attempt, which is
 * settled from the provider's list and never sent again blindly. While the rate window is used up
 * the fax stays queued, without an attempt.
 */
export async function deliverFax(faxId: string): Promise<void> {
  if (!(await canStartAttempt(faxId))) return;
  await stampFax(faxId);
  const documents = await borrowDocuments(faxId);
  try {
    await handOver(faxId, documents);
  } finally {
    await documents.release();
  }
}

async function handOver(faxId: string, { documentIds, files }: BorrowedDocuments): Promise<void> {
  publishSendStep('before_attempt', faxId);
  const attempt = await startInWindow(faxId, documentIds);
  if (!attempt) return;
  publishSendStep('attempt_recorded', faxId);
  log.info({ faxId, attempt: attempt.number }, 'Handing a fax to the provider');
  try {
    await call(attempt, files);
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
async function startInWindow(faxId: string, documentIds: string[]): Promise<StartedAttempt | null> {
  try {
    return await startAttempt(faxId, documentIds);
  } catch (error) {
    if (!(error instanceof ProviderError) || error.retryAfterMs === null) throw error;
    const afterMs = error.retryAfterMs;
    // In a window that stays used up each look would add a job, and each of them another one.
    const once = { afterMs, key: faxId };
    await inTransaction((tx) => enqueue(tx, 'deliver-forgotten-fax', { faxId }, once));
    return null;
  }
}

async function call(attempt: StartedAttempt, files: ProviderSend['files'] | null): Promise<void> {
  if (!files) {
    throw new ProviderError({
      kind: 'refused',
      errorName: 'document_missing',
      message: 'A document is no longer in the storage.',
    });
  }
  const send = { ...(await readSend(attempt)), files };
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

async function readSend({
  faxId,
  reference,
}: StartedAttempt): Promise<Omit<ProviderSend, 'files'>> {
  const fax = await db().fax.findUniqueOrThrow({ where: { id: faxId } });
  return {
    recipient: fax.recipient,
    sender: fax.sender,
    title: toProviderTitle(fax.title, reference),
    coverTo: fax.coverTo,
    coverFrom: fax.coverFrom,
    coverMessage: fax.coverMessage,
    isTestMode: fax.isTestMode,
  };
}
