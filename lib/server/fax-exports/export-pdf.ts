import { Readable } from 'node:stream';
import { FaxPdfPieces } from '#lib/fax-pages/fax-pdf-pieces.ts';
import { AppError } from '#lib/shared/errors.ts';
import { maxPdfPages, type ExportPdfQuery } from '#lib/shared/fax-exports/export-faxes-query.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { drawFax } from './draw-fax.ts';
import { recordExports } from './record-exports.ts';
import { walkFaxes, type ExportedFax } from './walk-faxes.ts';

interface ExportPdf {
  actor: Actor;
  input: ExportPdfQuery;
}

/**
 * The pages of chosen faxes as they went out, behind one another in the order of the list, as one
 * PDF. Nothing of it is kept: each fax is drawn when its turn comes, and whoever stops the download
 * ends it.
 * @throws {AppError} `not_found` where none of them may be downloaded, `too_many_pages`
 */
export async function exportPdf({ actor, input }: ExportPdf): Promise<Readable> {
  const faxes: ExportedFax[] = [];
  for await (const page of walkFaxes(actor, 'download', { ...input, timeZone: 'UTC' }))
    faxes.push(...page.filter(({ deletedAt }) => deletedAt === null));
  if (faxes.length === 0) throw new AppError('not_found');
  const pages = faxes.reduce((sum, fax) => sum + (fax.print?.pages ?? fax.pages ?? 1), 0);
  if (pages > maxPdfPages)
    throw new AppError('too_many_pages', {
      sentence: `These faxes have ${pages} pages, and one PDF takes ${maxPdfPages}. Choose fewer, or take them as ZIP.`,
    });
  return Readable.from(writePieces(actor, faxes), { objectMode: false });
}

async function* writePieces(actor: Actor, faxes: readonly ExportedFax[]): AsyncGenerator<Buffer> {
  const pdf = new FaxPdfPieces();
  yield pdf.begin();
  for (const fax of faxes) {
    // Before it leaves: who broke the download off has some of it all the same.
    await recordExports(db(), actor, [fax.id]);
    for await (const g4 of drawFax(fax)) yield pdf.page(g4);
  }
  yield pdf.end();
}
