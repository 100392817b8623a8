import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeLines } from './write-lines.ts';

const receivedFax = z.object({
  time: z.iso.datetime(),
  fax_id: z.string(),
  recipient: z.string(),
  title: z.string(),
  document_hashes: z.array(z.string()),
});

export type ReceivedFax = z.infer<typeof receivedFax>;

export interface ReceivedLog {
  record(fax: ReceivedFax): Promise<void>;
  list(): Promise<ReceivedFax[]>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Evidence of every fax that was taken, apart from the state: nothing but a reset ever removes a line. */
export async function openReceivedLog(folder: string): Promise<ReceivedLog> {
  const path = join(folder, 'received.jsonl');
  const file = await open(path, 'a+');
  await cutTornLine(file);
  const writer = writeLines(file);
  return {
    record(fax) {
      writer.append(JSON.stringify(fax));
      return writer.flush();
    },
    async list() {
      const lines = (await readFile(path, 'utf8')).split('\n').slice(0, -1);
      return lines.map((line) => receivedFax.parse(JSON.parse(line)));
    },
    async clear() {
      await writer.flush();
      await file.truncate();
    },
    close: () => writer.close(),
  };
}

/** A line that a crash cut short must not grow together with the next one. */
async function cutTornLine(file: FileHandle): Promise<void> {
  const bytes = await file.readFile();
  const end = bytes.lastIndexOf('\n') + 1;
  if (end < bytes.length) await file.truncate(end);
}
