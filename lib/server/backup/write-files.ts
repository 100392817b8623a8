import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { z } from 'zod';
import { AppError } from '#lib/shared/errors.ts';
import { hashFile } from '../storage/hash-file.ts';
import { storage } from '../storage/storage.ts';
import { findAttemptId } from '../storage/copy-key.ts';
import { toFileListPath, toFilePath, type FilePart, type Manifest } from './manifest.ts';
import { writePart } from './write-part.ts';

const BATCH = 1000;
const Documents = z.array(z.object({ sha256: z.string(), key: z.string() }));

/**
 * Copies every document that a row of the snapshot names, and the received copies of its attempts.
 * A document that is lost or damaged does not end the backup of all others: it is told.
 */
export async function writeFiles(
  client: pg.Client,
  backup: string,
): Promise<Pick<Manifest, 'files' | 'missing'>> {
  const missing: string[] = [];
  let count = 0;
  async function* lines() {
    for await (const part of copyAll(client, backup, missing)) {
      count += 1;
      yield `${JSON.stringify(part)}\n`;
    }
  }
  const list = toFileListPath(backup);
  await pipeline(Readable.from(lines()), createWriteStream(list, { mode: 0o600, flush: true }));
  return { files: { count, sha256: await hashFile(list, 'sha256', 'hex') }, missing };
}

async function* copyAll(
  client: pg.Client,
  backup: string,
  missing: string[],
): AsyncGenerator<FilePart> {
  for await (const { key, sha256 } of listDocuments(client)) {
    const part = await copyFile(backup, key);
    if (part?.sha256 === sha256) yield part;
    else missing.push(key);
    if (part && part.sha256 !== sha256) await rm(toFilePath(backup, key));
  }
  for await (const key of storage().listKeys()) {
    if (!(await isCopyInSnapshot(client, key))) continue;
    const part = await copyFile(backup, key);
    // It was deleted meanwhile, with its fax.
    if (part) yield part;
  }
}

async function* listDocuments(client: pg.Client) {
  let after = '';
  for (;;) {
    const { rows } = await client.query(
      'SELECT "sha256", "storageKey" AS key FROM "Document" WHERE "sha256" > $1 ORDER BY "sha256" LIMIT $2',
      [after, BATCH],
    );
    const documents = Documents.parse(rows);
    yield* documents;
    const last = documents.at(-1);
    if (!last || documents.length < BATCH) return;
    after = last.sha256;
  }
}

async function isCopyInSnapshot(client: pg.Client, key: string): Promise<boolean> {
  const attemptId = findAttemptId(key);
  if (attemptId === null) return false;
  const { rowCount } = await client.query('SELECT 1 FROM "Attempt" WHERE "id" = $1', [attemptId]);
  return rowCount === 1;
}

/** Null when it is no longer there. */
async function copyFile(backup: string, key: string): Promise<FilePart | null> {
  try {
    const { stream } = await storage().openFile(key);
    return { key, ...(await writePart(toFilePath(backup, key), stream)) };
  } catch (error) {
    if (error instanceof AppError && error.code === 'document_missing') return null;
    throw error;
  }
}
