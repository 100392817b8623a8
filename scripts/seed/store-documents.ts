import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { Readable } from 'node:stream';
import { inTransaction } from '#lib/server/db.ts';
import { lockContents } from '#lib/server/documents/lock-content.ts';
import { upsertDocument } from '#lib/server/documents/upsert-document.ts';
import { storage } from '#lib/server/storage/storage.ts';
import { toStorageKey } from '#lib/server/storage/to-storage-key.ts';
import { writeTemporaryFile } from '#lib/server/storage/write-temporary-file.ts';

export interface SeededDocument {
  documentId: string;
  pages: number;
}

const pageCounts = [1, 2, 3, 4, 6, 9] as const;

/** What all seeded faxes carry, each under a name of its own: documents that can be opened. */
export async function storeDocuments(): Promise<[SeededDocument, ...SeededDocument[]]> {
  const [first, ...others] = pageCounts;
  const documents: [SeededDocument, ...SeededDocument[]] = [await storeDocument(first)];
  for (const pages of others) documents.push(await storeDocument(pages));
  return documents;
}

async function storeDocument(pages: number): Promise<SeededDocument> {
  const content = Readable.from([Buffer.from(await makePdf(pages))]);
  const { temporaryPath, sha256, bytes } = await writeTemporaryFile(content);
  const storageKey = toStorageKey(sha256);
  await storage().commitFile(temporaryPath, storageKey);
  const type = { kind: 'pdf', mediaType: 'application/pdf' };
  const stored = { name: 'seed.pdf', sha256, bytes, ...type, pages, storageKey };
  const documentId = await inTransaction(async (tx) => {
    await lockContents(tx, [sha256]);
    return await upsertDocument(tx, stored);
  });
  return { documentId, pages };
}

/** The same bytes each time, so that the same content is one document. */
async function makePdf(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const epoch = new Date(0);
  pdf.setCreationDate(epoch);
  pdf.setModificationDate(epoch);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1)
    pdf.addPage([612, 792]).drawText(`Page ${page} of ${pages}`, { x: 72, y: 700, size: 14, font });
  return await pdf.save();
}
