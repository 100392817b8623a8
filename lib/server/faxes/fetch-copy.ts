import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { AppError } from '#lib/shared/errors.ts';
import { inTransaction } from '../db.ts';
import { downloadProviderCopy } from '../dropbox-sign/provider-copy.ts';
import { ProviderError } from '../dropbox-sign/provider-error.ts';
import { toNodeStream } from '../http/to-node-stream.ts';
import { toCopyKey } from '../storage/copy-key.ts';
import { storage } from '../storage/storage.ts';
import { newTemporaryPath, removeTemporaryFile } from '../storage/temporary-files.ts';
import { toStorageError } from '../storage/to-storage-error.ts';

/**
 * Fetches the received copy from the provider and keeps it, unless the fax was deleted meanwhile.
 * @throws {AppError} `not_found`, `copy_not_ready`, `provider_unavailable`
 */
export async function fetchCopy(attemptId: string, providerFaxId: string): Promise<void> {
  const temporaryPath = await newTemporaryPath();
  try {
    await download(providerFaxId, temporaryPath);
    await storage().commitFile(temporaryPath, toCopyKey(attemptId));
    await requireWanted(attemptId);
  } finally {
    await removeTemporaryFile(temporaryPath);
  }
}

/**
 * Under the attempt's lock: either the job that deletes the copies comes later and finds this one,
 * or it has been and this one goes too.
 */
async function requireWanted(attemptId: string): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Attempt" WHERE "id" = ${attemptId}::uuid FOR UPDATE`;
    const attempt = await tx.attempt.findUnique({
      where: { id: attemptId },
      include: { fax: true },
    });
    if (attempt && !attempt.fax.deletedAt && !attempt.providerCopyDeletedAt) return;
    await storage().removeFile(toCopyKey(attemptId));
    throw new AppError('not_found');
  });
}

async function download(providerFaxId: string, path: string): Promise<void> {
  try {
    const body = await downloadProviderCopy(providerFaxId);
    await pipeline(toNodeStream(body), createWriteStream(path, { mode: 0o600 }));
  } catch (cause) {
    const error = toStorageError(cause);
    if (error instanceof AppError) throw error;
    const isGone = error instanceof ProviderError && error.kind === 'missing';
    if (!isGone) throw new AppError('provider_unavailable', { cause: error });
    const sentence = 'The provider no longer has the received copy.';
    throw new AppError('copy_not_ready', { cause: error, sentence });
  }
}
