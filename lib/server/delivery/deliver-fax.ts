import { ProviderError } from '../dropbox-sign/provider-error.ts';
import { takeRequest } from '../dropbox-sign/rate-budget.ts';
import { sendProviderFax, type ProviderSend } from '../dropbox-sign/send-provider-fax.ts';
import { db, inTransaction } from '../db.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { log } from '../log.ts';
import { applyProviderFax } from './apply-provider-fax.ts';
import { borrowDocuments } from './borrow-documents.ts';
import { toProviderTitle } from './provider-title.ts';
import { recordCallFailure } from './record-call-failure.ts';
import { canStartAttempt, startAttempt, type StartedAttempt } from './start-attempt.ts';

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
  const documents = await borrowDocuments(faxId);
  try {
    await handOver(faxId, documents.files);
  } finally {
    await documents.release();
  }
}

async function handOver(faxId: string, files: ProviderSend['files'] | null): Promise<void> {
  const attempt = await startAttempt(faxId);
  if (!attempt) return;
  log.info({ faxId, attempt: attempt.number }, 'Handing a fax to the provider');
  try {
    await call(attempt, files);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    log.warn(
      { faxId, attempt: attempt.number, kind: error.kind, errorName: error.errorName },
      'The provider did not accept a fax',
    );
    await recordCallFailure(attempt, error);
  }
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

async function call(attempt: StartedAttempt, files: ProviderSend['files'] | null): Promise<void> {
  if (!files) {
    throw new ProviderError({
      kind: 'refused',
      errorName: 'document_missing',
      message: 'A document is no longer in the storage.',
    });
  }
  const send = { ...(await readSend(attempt)), files };
  if (Date.now() > attempt.callBefore.getTime()) {
    throw new ProviderError({
      kind: 'deferred',
      errorName: 'call_overdue',
      message: 'The call was not made in time.',
    });
  }
  const askedAt = new Date();
  const fax = await sendProviderFax(send);
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
