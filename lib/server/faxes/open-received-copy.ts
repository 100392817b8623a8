import type { Readable } from 'node:stream';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { toCopyKey } from '../storage/copy-key.ts';
import { storage } from '../storage/storage.ts';
import { fetchCopy } from './fetch-copy.ts';
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
  const key = toCopyKey(attempt.id);
  if (!(await storage().hasFile(key))) await fetchCopy(attempt.id, attempt.providerFaxId);
  await recordLook(actor, fax.id, 'copy_downloaded');
  const { stream, bytes } = await storage().openFile(key);
  return { stream, bytes, mediaType: 'application/pdf', name: toFileName(fax), etag: attempt.id };
}
