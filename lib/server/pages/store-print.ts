import { stat } from 'node:fs/promises';
import type { StoredDocument } from '../documents/inspect-received.ts';
import { hashFile } from '../storage/hash-file.ts';
import { storage } from '../storage/storage.ts';
import { toStorageKey } from '../storage/to-storage-key.ts';

/** Moves a print to its place by its hash, so that a row may name it. */
export async function storePrint(
  temporaryPath: string,
  pages: number | null,
): Promise<StoredDocument> {
  const sha256 = await hashFile(temporaryPath, 'sha256', 'hex');
  const { size: bytes } = await stat(temporaryPath);
  const storageKey = toStorageKey(sha256);
  await storage().commitFile(temporaryPath, storageKey);
  const kind = { kind: 'pdf', mediaType: 'application/pdf' };
  return { name: 'Fax.pdf', sha256, bytes, ...kind, pages, storageKey };
}
