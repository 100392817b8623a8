import { stat } from 'node:fs/promises';
import { AppError } from '#lib/shared/errors.ts';
import type { ProviderSend } from '../dropbox-sign/send-provider-fax.ts';
import { listWhatGoesOut } from './list-what-goes-out.ts';
import { storage, type BorrowedFile } from '../storage/storage.ts';

export interface BorrowedDocuments {
  /** What they are, in their order. */
  documentIds: string[];
  /** Null when one of them is no longer in the storage. */
  files: ProviderSend['files'] | null;
  release: () => Promise<void>;
}

/**
 * The documents of a fax as files on this machine. Fetched before the attempt begins: however long
 * that takes, it is no part of the call.
 * @throws {AppError} `storage_unavailable`, `storage_full`
 */
export async function borrowDocuments(faxId: string): Promise<BorrowedDocuments> {
  const documents = await listWhatGoesOut(faxId);
  const documentIds = documents.map(({ document }) => document.id);
  const borrowed: BorrowedFile[] = [];
  const release = async () => void (await Promise.all(borrowed.map((file) => file.release())));
  try {
    const files: ProviderSend['files'] = [];
    for (const { name, document } of documents) {
      const file = await storage().borrowFile(document.storageKey);
      borrowed.push(file);
      const { mediaType } = document;
      const bytes = Number(document.bytes);
      await requireWhole(file.path, bytes);
      files.push({ path: file.path, name, mediaType, bytes });
    }
    return { documentIds, files, release };
  } catch (error) {
    await release();
    if (error instanceof AppError && error.code === 'document_missing')
      return { documentIds, files: null, release: () => Promise.resolve() };
    throw error;
  }
}

/** Half a document must never go out: it is fetched again with the next try. */
async function requireWhole(path: string, bytes: number): Promise<void> {
  if ((await stat(path)).size === bytes) return;
  throw new AppError('storage_unavailable', { cause: new Error('A document is not whole.') });
}
