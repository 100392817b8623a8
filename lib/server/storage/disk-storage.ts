import { access, constants, glob, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { DiskTarget } from './parse-storage-url.ts';
import type { Storage } from './storage.ts';
import { removeTemporaryFile } from './temporary-files.ts';
import { naming } from './to-storage-error.ts';

/** Documents as files in a folder, which several machines may share. */
export function createDiskStorage({ root }: DiskTarget): Storage {
  const toPath = (key: string) => path.join(root, key);
  const findTime = async (key: string) =>
    await stat(toPath(key)).then(
      ({ mtime }) => mtime,
      () => null,
    );
  const hasFile = async (key: string) => (await findTime(key)) !== null;
  return {
    findTime,
    hasFile,
    commitFile: (temporaryPath, key) =>
      naming(async () => {
        if (await hasFile(key)) await removeTemporaryFile(temporaryPath);
        else await moveFile(temporaryPath, toPath(key));
      }),
    openFile: (key) => naming(() => openPath(toPath(key))),
    borrowFile: (key) =>
      naming(async () => {
        await access(toPath(key), constants.R_OK);
        return { path: toPath(key), release: () => Promise.resolve() };
      }),
    removeFile: (key) => naming(() => rm(toPath(key), { force: true })),
    listKeys: async function* () {
      for await (const file of glob(['??/??/*', 'copies/*', 'uploads/*'], { cwd: root }))
        yield file.replaceAll('\\', '/');
    },
    requireReady: async () => {
      await mkdir(root, { recursive: true, mode: 0o700 });
      await access(root, constants.W_OK);
    },
  };
}

/** Flushed, renamed, and the folder's entry flushed too. */
async function moveFile(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true, mode: 0o700 });
  await flush(from);
  await rename(from, to);
  await flush(path.dirname(to));
}

async function flush(fileOrDirectory: string): Promise<void> {
  const handle = await open(fileOrDirectory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Opened before the stream exists: it can't fail later, where nobody listens yet. */
async function openPath(file: string) {
  const handle = await open(file, 'r');
  const { size } = await handle.stat();
  return { stream: handle.createReadStream(), bytes: size };
}
