import type { PageFactsList } from '#lib/shared/pages/page-facts.ts';
import type { ListPagesQuery } from '#lib/shared/pages/page-queries.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { printPages } from './print-pages.ts';
import { requirePrintable } from './require-printable.ts';

interface ListPages {
  actor: Actor;
  input: ListPagesQuery & { draftId: string; documentId: string };
}

/**
 * Prints a stretch of a document's pages and says what each is like.
 * @throws {AppError} `not_found`, `draft_incomplete`, why the document can't be printed
 */
export async function listPages({ actor, input }: ListPages): Promise<PageFactsList> {
  const document = await requirePrintable({ actor, input });
  const { from, limit, ...change } = input;
  const end = Math.min(document.pages, from + limit - 1);
  const pages = Array.from({ length: Math.max(0, end - from + 1) }, (_, index) => from + index);
  const printed = await printPages(
    document,
    pages.map((page) => ({ page, change })),
  );
  return { pages: printed.map(({ facts }) => facts) };
}
