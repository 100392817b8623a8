import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { storage } from '../storage/storage.ts';
import { toFileName } from './file-name.ts';
import type { OpenedFile } from './open-received-copy.ts';
import { recordLook } from './record-look.ts';
import { requireFax } from './require-fax.ts';

interface OpenPrint {
  actor: Actor;
  input: { faxId: string };
}

/**
 * The fax as it was printed here and sent. That it was opened is recorded.
 * @throws {AppError} `not_found` where its documents went out as they are, `forbidden`
 */
export async function openPrint({ actor, input }: OpenPrint): Promise<OpenedFile> {
  const fax = await requireFax(actor, 'download', input.faxId);
  if (!fax.print) throw new AppError('not_found');
  const { storageKey, mediaType, sha256 } = fax.print;
  await recordLook(actor, fax.id, 'document_viewed');
  const { stream, bytes } = await storage().openFile(storageKey);
  return { stream, bytes, mediaType, name: toFileName(fax), etag: sha256 };
}
