import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '#lib/shared/errors.ts';
import type { S3Connection } from './connect-s3.ts';
import { hashFile } from './hash-file.ts';
import type { S3Target } from './parse-storage-url.ts';
import type { Storage } from './storage.ts';
import { newTemporaryPath, removeTemporaryFile } from './temporary-files.ts';
import { naming } from './to-storage-error.ts';

type Connect = () => Promise<S3Connection>;

/** Documents as objects of a bucket, below one prefix. */
export function createS3Storage(target: S3Target): Storage {
  let connection: Promise<S3Connection> | undefined;
  // The library is large: who keeps documents on disk never loads it.
  const connect: Connect = () =>
    (connection ??= import('./connect-s3.ts').then((module) => new module.S3Connection(target)));
  const findObject = async (key: string) => (await connect()).findObject(key);
  const openFile = (key: string) => openObject(connect, key);
  return {
    openFile,
    hasFile: async (key) => (await findObject(key)) !== null,
    findTime: async (key) => (await findObject(key))?.time ?? null,
    commitFile: async (temporaryPath, key) => {
      if (!(await findObject(key))) await upload(await connect(), temporaryPath, key);
      await removeTemporaryFile(temporaryPath);
    },
    borrowFile: async (key) => {
      const path = await download((await openFile(key)).stream);
      return { path, release: () => removeTemporaryFile(path) };
    },
    removeFile: async (key) => (await connect()).deleteObject(key),
    listKeys: async function* () {
      yield* (await connect()).listKeys();
    },
    requireReady: async () => (await connect()).requireBucket(),
  };
}

/** The server refuses content that does not match its hash, and what it kept must be as long. */
async function upload(s3: S3Connection, path: string, key: string): Promise<void> {
  const { size: bytes } = await stat(path);
  const md5 = await hashFile(path, 'md5', 'base64');
  await s3.putObject(key, { open: () => createReadStream(path), bytes, md5 });
  const stored = await s3.findObject(key);
  if (stored?.bytes !== bytes)
    throw new AppError('storage_unavailable', { cause: new Error('The upload is incomplete.') });
}

async function openObject(connect: Connect, key: string) {
  const object = await (await connect()).getObject(key);
  if (!object) throw new AppError('document_missing');
  return object;
}

async function download(stream: Readable): Promise<string> {
  const path = await newTemporaryPath();
  try {
    await naming(() => pipeline(stream, createWriteStream(path, { mode: 0o600 })));
    return path;
  } catch (error) {
    await removeTemporaryFile(path);
    throw error instanceof AppError ? error : new AppError('storage_unavailable', { cause: error });
  }
}
