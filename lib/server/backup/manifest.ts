import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BackupError } from './backup-error.ts';

/** Changes when a backup of before could not be read any more. */
export const BACKUP_FORMAT = 1;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const TablePart = z.object({
  name: z.string(),
  /** In the order in which each line has them. */
  columns: z.array(z.string()),
  rows: z.number(),
  sha256: Sha256,
});
export type TablePart = z.infer<typeof TablePart>;

const Manifest = z.object({
  format: z.literal(BACKUP_FORMAT),
  /** When the snapshot was taken: nothing later is inside. */
  madeAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  /** In an order in which each finds the rows that it names. */
  tables: z.array(TablePart),
  /** The list of documents and received copies. */
  files: z.object({ count: z.number(), sha256: Sha256 }),
  /** Documents that a row names and the storage no longer had, or had damaged. */
  missing: z.array(z.string()),
});
export type Manifest = z.infer<typeof Manifest>;

/** A line of the list of files. */
export const FilePart = z.object({ key: z.string(), bytes: z.number(), sha256: Sha256 });
export type FilePart = z.infer<typeof FilePart>;

/** Where each part lies in a backup. */
export const toManifestPath = (backup: string) => join(backup, 'manifest.json');
export const toTablePath = (backup: string, name: string) => join(backup, 'tables', `${name}.copy`);
export const toFileListPath = (backup: string) => join(backup, 'files.jsonl');
export const toFilePath = (backup: string, key: string) => join(backup, 'files', key);

/** @throws {BackupError} when there is none, or it is of another format */
export async function readManifest(backup: string): Promise<Manifest> {
  const text = await readFile(toManifestPath(backup), 'utf8').catch(() => null);
  if (text === null)
    throw new BackupError(`${backup} is no backup of Faxdesk: it has no manifest.json.`);
  const { data: claimed } = z.object({ format: z.number() }).safeParse(parseJson(text));
  if (claimed && claimed.format !== BACKUP_FORMAT) {
    throw new BackupError(
      `The backup has format ${claimed.format}, and this Faxdesk reads ${BACKUP_FORMAT}: restore it with the version that made it.`,
    );
  }
  const parsed = Manifest.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new BackupError(`The backup’s manifest.json is damaged: take another backup.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
