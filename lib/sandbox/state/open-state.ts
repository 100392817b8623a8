import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { replayJournal, startJournal } from './journal.ts';
import { openReceivedLog, type ReceivedLog } from './received-log.ts';
import {
  defaultSettings,
  deliveryRecord,
  faxLineRecord,
  faxRecord,
  settings,
  type DeliveryRecord,
  type FaxLineRecord,
  type FaxRecord,
  type Settings,
} from './records.ts';
import { createTable, type Table } from './table.ts';
import type { LineWriter } from './write-lines.ts';

/** All that the provider remembers. A change is in memory at once, and on the disk after `flush`. */
export interface State {
  faxes: Table<FaxRecord>;
  faxLines: Table<FaxLineRecord>;
  deliveries: Table<DeliveryRecord>;
  /** How often a number of the plan has refused in a row. */
  refusals: Table<number>;
  /** How often each fault has happened, and how often one was drawn for. */
  faults: Table<number>;
  received: ReceivedLog;
  folders: { documents: string; copies: string; uploads: string };
  settings(): Settings;
  changeSettings(change: Partial<Settings>): void;
  flush(): Promise<void>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

const journalEntry = z.object({
  table: z.string(),
  key: z.string(),
  value: z.unknown().optional(),
});
const settingsKey = 'settings';

export async function openState(folder: string): Promise<State> {
  const folders = await makeFolders(folder);
  let journal: LineWriter | null = null;
  const append = (line: string) => journal?.append(line);
  const tables = {
    faxes: createTable('faxes', faxRecord, append),
    faxLines: createTable('faxLines', faxLineRecord, append),
    deliveries: createTable('deliveries', deliveryRecord, append),
    refusals: createTable('refusals', z.number(), append),
    faults: createTable('faults', z.number(), append),
    settings: createTable('settings', settings, append),
  };
  const byName = new Map<string, { replay(key: string, value: unknown): void }>(
    Object.entries(tables),
  );
  await replayJournal(folder, (entry) => {
    const { table, key, value } = journalEntry.parse(entry);
    byName.get(table)?.replay(key, value);
  });
  const lines = Object.values(tables).flatMap((table) => table.toLines());
  journal = await startJournal(folder, lines);
  const opened = journal;
  const received = await openReceivedLog(folder);
  const readSettings = () => tables.settings.get(settingsKey) ?? defaultSettings;
  return {
    ...tables,
    received,
    folders,
    settings: readSettings,
    changeSettings: (change) => tables.settings.put(settingsKey, { ...readSettings(), ...change }),
    flush: opened.flush,
    async clear() {
      for (const table of Object.values(tables)) {
        for (const key of table.keys()) table.delete(key);
      }
      await opened.flush();
      await received.clear();
      await Promise.all(Object.values(folders).map((path) => rm(path, { recursive: true })));
      await makeFolders(folder);
    },
    async close() {
      await opened.close();
      await received.close();
    },
  };
}

async function makeFolders(folder: string): Promise<State['folders']> {
  const folders = {
    documents: join(folder, 'documents'),
    copies: join(folder, 'copies'),
    uploads: join(folder, 'uploads'),
  };
  // What was being uploaded when the last process died was never taken.
  await rm(folders.uploads, { recursive: true, force: true });
  for (const path of Object.values(folders)) await mkdir(path, { recursive: true });
  return folders;
}
