import { readFile } from 'node:fs/promises';
import type { ListedPage, PageList } from '#lib/shared/pages/page-facts.ts';
import type { ListPagesQuery } from '#lib/shared/pages/page-queries.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { printPages, type PrintedPage } from './print-pages.ts';
import { requirePrintable } from './require-printable.ts';

interface ListPages {
  actor: Actor;
  input: ListPagesQuery & { draftId: string; documentId: string };
}

/**
 * Prints a stretch of a document's pages and says what each is like.
 * @throws {AppError} `not_found`, `draft_incomplete`, why the document can't be printed
 */
export async function listPages({ actor, input }: ListPages): Promise<PageList> {
  const document = await requirePrintable({ actor, input });
  const { from, limit, ...change } = input;
  const end = Math.min(document.pages, from + limit - 1);
  const pages = Array.from({ length: Math.max(0, end - from + 1) }, (_, index) => from + index);
  const printed = await printPages(
    document,
    pages.map((page) => ({ page, change })),
  );
  return { pages: await Promise.all(printed.map(toListed)) };
}

async function toListed({ facts, path }: PrintedPage): Promise<ListedPage> {
  const pictures = facts.parts.map((_, at) => readFile(`${path}-${at + 1}.png`, 'base64'));
  const encoded = await Promise.all(pictures);
  return { ...facts, pictures: encoded.map((picture) => `data:image/png;base64,${picture}`) };
}
