import { open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Journal {
  append(line: string): void;
  /** Resolves when everything appended so far lies on the disk. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

const fileName = 'state.jsonl';

/** The whole lines of the journal; a last one that a crash cut short was never answered for. */
export async function readJournal(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, fileName), 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return '';
    throw error;
  });
  return text.split('\n').slice(0, -1);
}

/** Starts a journal that holds `lines` and nothing else, then takes more; the old one stays until it is whole. */
export async function startJournal(folder: string, lines: string[]): Promise<Journal> {
  const path = join(folder, fileName);
  const file = await open(`${path}.new`, 'w');
  await file.writeFile(lines.map((line) => `${line}\n`).join(''));
  await file.sync();
  await rename(`${path}.new`, path);
  await syncFolder(dirname(path));

  let pending: string[] = [];
  let last = Promise.resolve();
  let next: Promise<void> | null = null;
  let isClosed = false;

  const writePending = async () => {
    next = null;
    const batch = pending.join('');
    pending = [];
    if (batch === '' || isClosed) return;
    await file.appendFile(batch);
    await file.datasync();
  };
  const flush = (): Promise<void> => {
    // All who ask before a write begins share it: one disk flush serves a burst of requests.
    next ??= last = last.then(writePending);
    return next;
  };
  return {
    append: (line) => void pending.push(`${line}\n`),
    flush,
    async close() {
      await flush();
      isClosed = true;
      await file.close();
    },
  };
}

export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync();
  await handle.close();
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
