import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, rename, stat } from 'node:fs/promises';
import { drawPicture } from '#lib/fax-pages/draw-picture.ts';
import { g4ToPng } from '#lib/fax-pages/g4-to-png.ts';
import type { FaxHeader } from '#lib/fax-pages/isolation/fax-header.ts';
import { formatSentAt } from '#lib/fax-pages/sheets/header-strip.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { PagePictureQuery, PageParams } from '#lib/shared/pages/page-queries.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { toSenderLine } from '../covers/to-sender-line.ts';
import { toRefusal } from '../documents/to-refusal.ts';
import { env } from '../env.ts';
import type { OpenedFile } from '../faxes/open-received-copy.ts';
import { newId } from '../ids/new-id.ts';
import { storage } from '../storage/storage.ts';
import { openPagesFolder, toPageName } from './page-files.ts';
import { printFirst } from './print-first.ts';
import { type Printable, printPages } from './print-pages.ts';
import { requirePrintable } from './require-printable.ts';

interface OpenPagePicture {
  actor: Actor;
  input: PageParams & PagePictureQuery;
}

/**
 * A page as a picture, as the fax machine prints it or as it is.
 * @throws {AppError} `not_found`, `draft_incomplete`, why the document can't be printed
 */
export async function openPagePicture({ actor, input }: OpenPagePicture): Promise<OpenedFile> {
  const document = await requirePrintable({ actor, input });
  if (input.page > document.pages) throw new AppError('not_found');
  if (input.view === 'original')
    return await open(await drawOriginal(document, input), 'image/webp');
  const draw = input.view === 'first' ? drawFirst : drawPrinted;
  return await open(await draw(document, input, actor), 'image/png');
}

async function drawPrinted(document: Printable, input: OpenPagePicture['input']): Promise<string> {
  const { page, part } = input;
  const [printed] = await printPages(document, [{ page, change: input }]);
  if (!printed || part > printed.facts.parts.length) throw new AppError('not_found');
  const path = `${printed.path}-${part}`;
  return await onceOnly(`${path}-whole.png`, async (output) =>
    g4ToPng(await readFile(`${path}.g4`), output),
  );
}

/** With the line that the fax would have if it were sent as the draft is now. */
async function drawFirst(
  document: Printable,
  input: OpenPagePicture['input'],
  actor: Actor,
): Promise<string> {
  const { page, part, sender, coverFrom, sendAt, sendAtZone } = input;
  const typed = { sender, coverFrom, sendAt, sendAtZone, title: undefined, coverTo: undefined };
  const header = await toSenderLine(actor, { ...typed, recipient: '' });
  const folder = await openPagesFolder(document.sha256);
  const name = `${toPageName(page, input)}-${toLineKey(header)}-${part}`;
  return await onceOnly(`${folder}/${name}.png`, async (output) => {
    const first = await printFirst(document, { page, change: input }, header);
    try {
      const path = first.paths[part - 1];
      if (path === undefined) throw new AppError('not_found');
      await g4ToPng(await readFile(path), output);
    } finally {
      await first.remove();
    }
  });
}

/** The same for all lines that look alike: they show no seconds. */
function toLineKey(header: FaxHeader): string {
  const shown = [formatSentAt(header), header.from, header.fromNumber];
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16);
}

async function drawOriginal(document: Printable, input: OpenPagePicture['input']): Promise<string> {
  const folder = await openPagesFolder(document.sha256);
  const { page, rotate, layout } = input;
  const change = { rotate, layout, contrast: 'normal', tone: 'auto' } as const;
  return await onceOnly(`${folder}/${toPageName(page, change)}.webp`, async (output) => {
    const file = await storage().borrowFile(document.storageKey);
    try {
      const { maxPages } = env().faxLimits;
      const source = { path: file.path, name: document.name };
      await drawPicture({ document: source, output, maxPages, page, change });
    } catch (error) {
      throw toRefusal(error, document.name);
    } finally {
      await file.release();
    }
  });
}

/** Makes a file unless it is there; renamed when it is whole, since two may want it at once. */
async function onceOnly(path: string, make: (output: string) => Promise<void>): Promise<string> {
  if (await stat(path).catch(() => null)) return path;
  const temporary = `${path}.${newId()}`;
  await make(temporary);
  await rename(temporary, path);
  return path;
}

async function open(path: string, mediaType: string): Promise<OpenedFile> {
  const { size } = await stat(path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { stream: createReadStream(path), bytes: size, mediaType, name, etag: name };
}
