import { pressPages } from '#lib/fax-pages/press-pages.ts';
import type { PageChange } from '#lib/shared/pages/page-change.ts';
import type { PageFacts } from '#lib/shared/pages/page-facts.ts';
import { toRefusal } from '../documents/to-refusal.ts';
import { env } from '../env.ts';
import { storage } from '../storage/storage.ts';
import { removeOldPages } from './remove-old-pages.ts';
import { openPagesFolder, readPageFacts, toPageName, writePageFacts } from './page-files.ts';

/** What is printed: a document's content, under the name that tells some formats apart. */
export interface Printable {
  sha256: string;
  storageKey: string;
  name: string;
}

export interface WantedPage {
  page: number;
  change: PageChange;
}

export interface PrintedPage {
  facts: PageFacts;
  /** Path of its files, without the number of the part and the ending. */
  path: string;
}

/** Pages that are being printed now: a second wish for one waits for the first. */
const underWay = new Map<string, Promise<PageFacts>>();

/**
 * The wanted pages as a fax machine prints them, in their order. What was printed before is only
 * read.
 * @throws {AppError} why the document can't be printed, `document_missing`, `storage_unavailable`
 */
export async function printPages(
  document: Printable,
  wanted: readonly WantedPage[],
): Promise<PrintedPage[]> {
  const folder = await openPagesFolder(document.sha256);
  const named = wanted.map((one) => ({ ...one, name: toPageName(one.page, one.change) }));
  const known = await Promise.all(named.map(({ name }) => readPageFacts(folder, name)));
  const missing = named.filter(({ name }, at) => !known[at] && !underWay.has(toKey(folder, name)));
  if (missing.length > 0) printMissing(document, folder, missing);
  return await Promise.all(
    named.map(async ({ name }, at) => {
      const facts = known[at] ?? (await underWay.get(toKey(folder, name)));
      if (!facts) throw new Error(`Page ${name} is neither printed nor being printed.`);
      return { facts, path: `${folder}/${name}` };
    }),
  );
}

const toKey = (folder: string, name: string) => `${folder}/${name}`;

/** Registers each page before anything is awaited, so that nobody begins it a second time. */
function printMissing(
  document: Printable,
  folder: string,
  missing: readonly (WantedPage & { name: string })[],
): void {
  const resolvers = new Map<string, PromiseWithResolvers<PageFacts>>();
  for (const { name } of missing) {
    const resolver = Promise.withResolvers<PageFacts>();
    resolver.promise.catch(() => undefined);
    resolvers.set(name, resolver);
    underWay.set(toKey(folder, name), resolver.promise);
  }
  const keep = async (facts: PageFacts & { name: string }) => {
    await writePageFacts(folder, facts.name, facts);
    resolvers.get(facts.name)?.resolve(facts);
  };
  void press(document, folder, missing, keep)
    .catch((error: unknown) => {
      const refusal = toRefusal(error, document.name);
      for (const { reject } of resolvers.values()) reject(refusal);
    })
    .finally(() => {
      for (const name of resolvers.keys()) underWay.delete(toKey(folder, name));
    });
}

async function press(
  { storageKey, name }: Printable,
  folder: string,
  pages: readonly (WantedPage & { name: string })[],
  keep: (facts: PageFacts & { name: string }) => Promise<void>,
): Promise<void> {
  const file = await storage().borrowFile(storageKey);
  const writes: Promise<void>[] = [];
  try {
    const document = { path: file.path, name };
    const { maxPages } = env().faxLimits;
    await pressPages({ document, folder, maxPages, header: null, pages: [...pages] }, (page) =>
      writes.push(keep(page)),
    );
    await Promise.all(writes);
  } finally {
    await file.release();
    await removeOldPages(Date.now());
  }
}
