import { access, open, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { env } from '../env.ts';
import { newId } from '../ids/new-id.ts';

/** The folder of all documents. */
export function storageRoot(): string {
  const { FAXDESK_STORAGE_URL: url, FAXDESK_DATA_DIR: dataDirectory } = env();
  if (!url) return path.resolve(dataDirectory, 'documents');
  if (url.startsWith('file://')) return fileURLToPath(url);
  return path.resolve(url.slice('file:'.length));
}

function toPath(key: string): string {
  return path.join(storageRoot(), key);
}

/** A path for a file that is still being written, on the same disk as the storage. */
export async function newTemporaryPath(): Promise<string> {
  const directory = toPath('incoming');
  await mkdir(directory, { recursive: true, mode: 0o700 });
  return path.join(directory, newId());
}

/**
 * Moves a written file to its key, durably: flushed, renamed, and the folder's entry flushed too,
 * before any row may name it. A file that is already there has the same content and is kept as it
 * is: the worker may be reading it.
 */
export async function commitFile(temporaryPath: string, key: string): Promise<void> {
  const target = toPath(key);
  if (await hasFile(key)) return await removeFile(temporaryPath);
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  await flush(temporaryPath);
  await rename(temporaryPath, target);
  await flush(path.dirname(target));
}

async function flush(fileOrDirectory: string): Promise<void> {
  const handle = await open(fileOrDirectory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The path of a stored file, for readers that need a file (the provider's upload). */
export function storedPath(key: string): string {
  return toPath(key);
}

/** The content as a stream. @throws ENOENT when nothing is stored under the key. */
export async function openFile(key: string): Promise<{ stream: Readable; bytes: number }> {
  // Opened before the stream exists: it can't fail later, where nobody listens yet.
  const file = await open(toPath(key), 'r');
  const { size } = await file.stat();
  return { stream: file.createReadStream(), bytes: size };
}

export async function hasFile(key: string): Promise<boolean> {
  return await access(toPath(key)).then(
    () => true,
    () => false,
  );
}

/** Removes a file, stored or temporary; one that is gone already is no error. */
export async function removeFile(pathOrKey: string): Promise<void> {
  await rm(path.isAbsolute(pathOrKey) ? pathOrKey : toPath(pathOrKey), { force: true });
}
