import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** One value for the contents of files and folders: equal when nothing differs. */
export async function toFingerprint(root: string, paths: string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) await addPath(hash, root, join(root, path));
  return hash.digest('hex');
}

async function addPath(hash: Hash, root: string, path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) {
    const names = await readdir(path);
    for (const name of names.sort()) await addPath(hash, root, join(path, name));
  } else if (found) {
    hash.update(`\0${relative(root, path).split(sep).join('/')}\0`).update(await readFile(path));
  }
}

/** Runs `make` unless the file says that it was made of the same contents, then writes that. */
export async function makeOnce(
  file: string,
  fingerprint: string,
  make: () => Promise<void>,
): Promise<boolean> {
  if ((await readFile(file, 'utf8').catch(() => '')) === fingerprint) return false;
  // What is made in part must not pass for the old one.
  await rm(file, { force: true });
  await make();
  await writeFile(file, fingerprint);
  return true;
}
