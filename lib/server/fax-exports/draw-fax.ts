import { readFile } from 'node:fs/promises';
import { unchanged } from '#lib/fax-pages/page-change.ts';
import { readFaxPdf } from '#lib/fax-pages/read-fax-pdf.ts';
import { AppError } from '#lib/shared/errors.ts';
import { db } from '../db.ts';
import { printPages } from '../pages/print-pages.ts';
import { storage } from '../storage/storage.ts';
import { drawNote } from './draw-note.ts';
import type { ExportedFax } from './walk-faxes.ts';

/**
 * The pages of a fax, as G4: its print, or its documents as a fax machine would print them. Of what
 * can't be had any more, a page that says so.
 */
export async function* drawFax(fax: ExportedFax): AsyncGenerator<Uint8Array> {
  const { print, documents } = await readPapers(fax.id);
  if (print) return yield* orNote(fax, () => readPrint(print.storageKey));
  if (documents.length === 0) yield* await drawNote(fax);
  for (const { name, document } of documents) {
    const { sha256, storageKey, pages } = document;
    yield* orNote(fax, () => printDocument({ sha256, storageKey, name }, pages ?? 0));
  }
}

async function readPapers(faxId: string) {
  const content = { select: { sha256: true, storageKey: true, pages: true } } as const;
  const select = {
    print: content,
    documents: {
      select: { name: true, document: content },
      orderBy: { position: 'asc' },
    },
  } as const;
  return await db().fax.findUniqueOrThrow({ where: { id: faxId }, select });
}

/** What cannot be printed or is gone must not end the file, nor be missing without a word. */
async function* orNote(
  fax: ExportedFax,
  draw: () => Promise<readonly (() => Promise<Uint8Array>)[]>,
): AsyncGenerator<Uint8Array> {
  try {
    const pages = await draw();
    if (pages.length === 0) throw new AppError('document_missing');
    for (const read of pages) yield await read();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    yield* await drawNote(fax);
  }
}

type ReadPage = () => Promise<Uint8Array>;

async function readPrint(storageKey: string): Promise<ReadPage[]> {
  const file = await storage().borrowFile(storageKey);
  try {
    return readFaxPdf(await readFile(file.path)).map((g4) => () => Promise.resolve(g4));
  } finally {
    await file.release();
  }
}

/** Each page is read from its file when its turn comes. */
async function printDocument(
  document: Parameters<typeof printPages>[0],
  count: number,
): Promise<ReadPage[]> {
  const wanted = Array.from({ length: count }, (_, at) => ({ page: at + 1, change: unchanged }));
  const printed = await printPages(document, wanted);
  return printed.flatMap(({ facts, path }) =>
    facts.parts.map((_, part) => () => readFile(`${path}-${part + 1}.g4`)),
  );
}
