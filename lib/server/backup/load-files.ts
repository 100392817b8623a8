import { copyFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { storage } from '../storage/storage.ts';
import { newTemporaryPath } from '../storage/temporary-files.ts';
import { BackupError } from './backup-error.ts';
import { toFilePath, type FilePart } from './manifest.ts';
import { listFiles } from './verify-backup.ts';

/**
 * Puts documents and received copies into whatever storage is configured, and reads them back.
 * @throws {BackupError} when one is not what was backed up
 */
export async function loadFiles(backup: string): Promise<void> {
  for await (const part of listFiles(backup)) {
    const temporaryPath = await newTemporaryPath();
    await copyFile(toFilePath(backup, part.key), temporaryPath);
    await storage().commitFile(temporaryPath, part.key);
    await requireStored(part);
  }
}

async function requireStored({ key, sha256 }: FilePart): Promise<void> {
  const { stream } = await storage().openFile(key);
  const hash = createHash('sha256');
  await pipeline(stream, hash);
  if (hash.digest('hex') !== sha256)
    throw new BackupError(`The storage gave back something else for ${key}: check the storage.`);
}
