import { isOpenAttempt } from '#lib/shared/faxes/status.ts';
import { readDatabaseTime } from '../database-time.ts';
import { db, inTransaction } from '../db.ts';
import { deleteProviderCopy } from '../dropbox-sign/provider-copy.ts';
import { stateOf } from '../faxes/attempt-row.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { toCopyKey } from '../storage/copy-key.ts';
import { removeFile } from '../storage/storage.ts';

/**
 * Deletes the copies of a deleted fax's attempt, the provider's and our cached one, once the
 * attempt is final. An open one is left: its end enqueues this again.
 * @throws {ProviderError} when the provider can't be asked now; the job is repeated
 */
export async function deleteCopyOfAttempt(attemptId: string): Promise<void> {
  const attempt = await db().attempt.findUnique({
    where: { id: attemptId },
    include: { fax: true },
  });
  if (!attempt?.providerFaxId || attempt.providerCopyDeletedAt || !attempt.fax.deletedAt) return;
  if (isOpenAttempt(stateOf(attempt))) return;
  await deleteProviderCopy(attempt.providerFaxId);
  await inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Attempt" WHERE "id" = ${attemptId}::uuid FOR UPDATE`;
    await removeFile(toCopyKey(attemptId));
    await tx.attempt.update({
      where: { id: attemptId },
      data: { providerCopyDeletedAt: await readDatabaseTime(tx) },
    });
    await recordEvent(tx, {
      faxId: attempt.faxId,
      type: 'provider_copy_deleted',
      cause: { kind: 'policy' },
      attemptNumber: attempt.number,
    });
  });
}
