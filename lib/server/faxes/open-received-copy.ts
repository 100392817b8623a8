import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '#lib/shared/errors.ts';
import { toNodeStream } from '../http/to-node-stream.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { downloadProviderCopy } from '../dropbox-sign/provider-copy.ts';
import { ProviderError } from '../dropbox-sign/provider-error.ts';
import { commitFile, newTemporaryPath, openFile, removeFile } from '../storage/storage.ts';
import { recordLook } from './record-look.ts';
import { requireFax } from './require-fax.ts';
import { toFileName } from './file-name.ts';

export interface OpenedFile {
  stream: Readable;
  bytes: number;
  mediaType: string;
  name: string;
  /** Changes when the content does. */
  etag: string;
}

interface OpenReceivedCopy {
  actor: Actor;
  input: { faxId: string };
}

/**
 * What the other machine received, as one PDF: the delivered attempt's copy from the provider,
 * fetched once and kept. That it was opened is recorded.
 * @throws {AppError} `not_found`, `forbidden`, `copy_not_ready`, `provider_unavailable`
 */
export async function openReceivedCopy({ actor, input }: OpenReceivedCopy): Promise<OpenedFile> {
  const fax = await requireFax(actor, 'download', input.faxId);
  const attempt = fax.attempts.findLast(({ state }) => state === 'delivered');
  if (!attempt?.providerFaxId) throw new AppError('copy_not_ready');
  const key = attempt.copyKey ?? (await fetchCopy(attempt.id, attempt.providerFaxId));
  const { stream, bytes } = await openFile(key);
  await recordLook(actor, fax.id, 'copy_downloaded');
  return { stream, bytes, mediaType: 'application/pdf', name: toFileName(fax), etag: attempt.id };
}

async function fetchCopy(attemptId: string, providerFaxId: string): Promise<string> {
  const temporaryPath = await newTemporaryPath();
  try {
    const body = await download(providerFaxId);
    await pipeline(toNodeStream(body), createWriteStream(temporaryPath, { mode: 0o600 }));
    const { size } = await stat(temporaryPath);
    const key = `copies/${attemptId}.pdf`;
    await commitFile(temporaryPath, key);
    await db().attempt.update({
      where: { id: attemptId },
      data: { copyKey: key, copyBytes: size },
      select: { id: true },
    });
    return key;
  } catch (error) {
    await removeFile(temporaryPath);
    throw error;
  }
}

async function download(providerFaxId: string): Promise<ReadableStream<Uint8Array>> {
  try {
    return await downloadProviderCopy(providerFaxId);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    if (error.kind === 'missing')
      throw new AppError('copy_not_ready', {
        cause: error,
        sentence: 'The provider no longer has the received copy.',
      });
    throw new AppError('provider_unavailable', { cause: error });
  }
}
