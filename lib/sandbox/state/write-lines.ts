import type { FileHandle } from 'node:fs/promises';

export interface LineWriter {
  append(line: string): void;
  /** Resolves when everything appended so far lies on the disk. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** Appends lines to an open file. All who flush before a write begins share it, and its one wait for the disk. */
export function writeLines(file: FileHandle): LineWriter {
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
