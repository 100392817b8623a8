import { createReadStream, existsSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Journal {
  append(line: string): void;
  /** Resolves when everything appended so far lies on the disk. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

const fileName = 'state.jsonl';

/** Gives each entry of the journal to `replay`; a last one that a crash cut short was never answered for. */
export async function replayJournal(
  folder: string,
  replay: (entry: unknown) => void,
): Promise<void> {
  const path = join(folder, fileName);
  if (!existsSync(path)) return;
  let torn: string | null = null;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (torn !== null) throw new Error(`The journal ${path} is damaged.`);
    const entry = parseJson(line);
    if (entry === undefined) torn = line;
    else replay(entry);
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Starts a journal that holds `lines` and nothing else, then takes more; the old one stays until it is whole. */
export async function startJournal(folder: string, lines: string[]): Promise<Journal> {
  const path = join(folder, fileName);
  const file = await open(`${path}.new`, 'w');
  await file.writeFile(endLines(lines));
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

function* endLines(lines: string[]): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync();
  await handle.close();
}
