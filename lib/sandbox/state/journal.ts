import { createReadStream, existsSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { type LineWriter, writeLines } from './write-lines.ts';

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
export async function startJournal(folder: string, lines: string[]): Promise<LineWriter> {
  const path = join(folder, fileName);
  const file = await open(`${path}.new`, 'w');
  await file.writeFile(endLines(lines));
  await file.sync();
  await rename(`${path}.new`, path);
  await syncFolder(dirname(path));
  return writeLines(file);
}

function* endLines(lines: string[]): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync();
  await handle.close();
}
