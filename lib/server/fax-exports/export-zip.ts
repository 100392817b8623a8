import { Readable } from 'node:stream';
import { AppError } from '#lib/shared/errors.ts';
import type { ExportFaxesQuery } from '#lib/shared/fax-exports/export-faxes-query.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { storage } from '../storage/storage.ts';
import { writeZip, type ZipEntry } from '../zip/write-zip.ts';
import { writeCsv } from './export-csv.ts';
import { recordExports } from './record-exports.ts';
import { listPapers, type Paper } from './list-papers.ts';
import { walkFaxes } from './walk-faxes.ts';

interface ExportFaxes {
  actor: Actor;
  input: ExportFaxesQuery;
}

/**
 * What was sent, fax by fax, in one ZIP with the list of them as CSV. Nothing of it is kept: each
 * file is opened when its turn comes, and whoever stops the download ends it. Received copies that
 * are still at the provider are not in it.
 */
export function exportZip({ actor, input }: ExportFaxes): Readable {
  return Readable.from(writeZip(listEntries(actor, input)), { objectMode: false });
}

async function* listEntries(actor: Actor, query: ExportFaxesQuery): AsyncGenerator<ZipEntry> {
  yield { name: 'Faxes.csv', modifiedAt: new Date(), content: writeCsv(actor, query) };
  for await (const page of walkFaxes(actor, 'download', query)) {
    const present = page.filter(({ deletedAt }) => deletedAt === null);
    // Before they leave: who broke the download off has some of them all the same.
    await recordExports(
      db(),
      actor,
      present.map(({ id }) => id),
    );
    for (const paper of await listPapers(present)) {
      const content = await open(paper);
      if (content) yield { name: paper.name, modifiedAt: paper.createdAt, content };
    }
  }
}

/** Null for what the retention rule has removed: the list still has its fax. */
async function open({ storageKey }: Paper): Promise<Readable | null> {
  try {
    return (await storage().openFile(storageKey)).stream;
  } catch (error) {
    if (error instanceof AppError && error.code === 'document_missing') return null;
    throw error;
  }
}
