import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { DocumentError } from '#lib/fax-pages/document-error.ts';
import { drawPicture } from '#lib/fax-pages/draw-picture.ts';
import { g4ToPng } from '#lib/fax-pages/g4-to-png.ts';
import { unchanged } from '#lib/fax-pages/page-change.ts';
import { readFaxPdf } from '#lib/fax-pages/read-fax-pdf.ts';
import { env } from '../env.ts';
import type { FaxRow } from '../faxes/to-fax.ts';
import { storage } from '../storage/storage.ts';
import { newTemporaryPath, removeTemporaryFile } from '../storage/temporary-files.ts';

type Stored = FaxRow['documents'][number]['document'];

/**
 * The first page as it was printed here, dot by dot, or the first page of the first document; a PNG.
 * Null where there is no document, or none that can be drawn.
 * @throws {AppError} `document_missing`, `storage_unavailable`
 */
export async function drawFirstPage({ print, documents }: FaxRow): Promise<Uint8Array | null> {
  if (print) return await convert(print, printedToPng);
  const [first] = documents;
  if (!first) return null;
  return await convert(first.document, (path, output) => originalToPng(path, first.name, output));
}

type Convert = (path: string, output: string) => Promise<void>;

async function convert({ storageKey }: Stored, toPng: Convert): Promise<Uint8Array | null> {
  const file = await storage().borrowFile(storageKey);
  const output = await newTemporaryPath();
  try {
    await toPng(file.path, output);
    return await readFile(output);
  } catch (error) {
    if (error instanceof DocumentError) return null;
    throw error;
  } finally {
    await file.release();
    await removeTemporaryFile(output);
  }
}

async function printedToPng(path: string, output: string): Promise<void> {
  const [first] = readFaxPdf(await readFile(path));
  if (!first) throw new Error('A print without a page has no first one.');
  await g4ToPng(first, output);
}

async function originalToPng(path: string, name: string, output: string): Promise<void> {
  const picture = await newTemporaryPath();
  const { maxPages } = env().faxLimits;
  const document = { path, name };
  try {
    await drawPicture({ document, output: picture, maxPages, page: 1, change: unchanged });
    await sharp(picture).greyscale().png().toFile(output);
  } finally {
    await removeTemporaryFile(picture);
  }
}
