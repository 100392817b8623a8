import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { storage } from '../storage/storage.ts';
import type { OpenedFile } from './open-received-copy.ts';
import { recordLook } from './record-look.ts';
import { requireFax } from './require-fax.ts';

interface OpenDocument {
  actor: Actor;
  input: { faxId: string; position: number };
}

/**
 * A document as it was sent in. That it was opened is recorded.
 * @throws {AppError} `not_found`, `forbidden`
 */
export async function openDocument({ actor, input }: OpenDocument): Promise<OpenedFile> {
  const fax = await requireFax(actor, 'download', input.faxId);
  const entry = fax.documents.find(({ position }) => position === input.position);
  if (!entry) throw new AppError('not_found');
  const { storageKey, mediaType, sha256 } = entry.document;
  await recordLook(actor, fax.id, 'document_viewed');
  const { stream, bytes } = await storage().openFile(storageKey);
  return { stream, bytes, mediaType, name: entry.name, etag: sha256 };
}
