import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { hashFile } from '../storage/hash-file.ts';
import { BackupError } from './backup-error.ts';
import { FilePart, toFileListPath, toFilePath, toTablePath, type Manifest } from './manifest.ts';

/** Checks that every part is there and what the manifest says. @throws {BackupError} */
export async function verifyBackup(backup: string, manifest: Manifest): Promise<void> {
  for (const { name, sha256 } of manifest.tables)
    await requireHash(toTablePath(backup, name), sha256);
  await requireHash(toFileListPath(backup), manifest.files.sha256);
  for await (const { key, sha256 } of listFiles(backup))
    await requireHash(toFilePath(backup, key), sha256);
}

/** The documents and received copies of a backup. */
export async function* listFiles(backup: string): AsyncGenerator<FilePart> {
  const input = createReadStream(toFileListPath(backup));
  for await (const line of createInterface({ input })) yield FilePart.parse(JSON.parse(line));
}

async function requireHash(path: string, sha256: string): Promise<void> {
  const found = await hashFile(path, 'sha256', 'hex').catch(() => null);
  if (found === null) throw new BackupError(`The backup is incomplete: ${path} can’t be read.`);
  if (found !== sha256) {
    throw new BackupError(
      `The backup is damaged: ${path} is not what was backed up. Use another backup.`,
    );
  }
}
