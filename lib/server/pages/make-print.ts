import { readFile } from 'node:fs/promises';
import { writeFaxPdf } from '#lib/fax-pages/write-fax-pdf.ts';
import type { FaxHeader } from '#lib/fax-pages/isolation/fax-header.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { PageChange } from '#lib/shared/pages/page-change.ts';
import type { StoredDocument } from '../documents/inspect-received.ts';
import { tooManyPages } from '../documents/too-many-pages.ts';
import { env } from '../env.ts';
import { newTemporaryPath, removeTemporaryFile } from '../storage/temporary-files.ts';
import { type FirstPage, printFirst } from './print-first.ts';
import { type Printable, printPages } from './print-pages.ts';
import { storePrint } from './store-print.ts';

/** A page of the fax to be, and the document that it is of. */
export interface OrderedPage {
  document: Printable;
  page: number;
  change: PageChange;
}

/**
 * The fax as one document of fax pages, dot by dot what people saw before they sent it: the provider
 * has nothing left to convert. The sender's line is on its first page, as 47 CFR 68.318(d) asks; null
 * where a cover of ours, which has it, stands before them.
 * @throws {AppError} why a document can't be printed, `too_many_pages`, `storage_full`,
 *   `storage_unavailable`
 */
export async function makePrint(
  pages: readonly OrderedPage[],
  header: FaxHeader | null,
): Promise<StoredDocument> {
  const files = await listFiles(pages);
  if (files.length > env().faxLimits.maxPages) throw tooManyPages(files.length);
  if (!pages[0]) throw new AppError('files_missing');
  const temporaryPath = await newTemporaryPath();
  const first = header ? await printFirst(pages[0].document, pages[0], header) : asItIs;
  try {
    await writePrint(temporaryPath, [...first.paths, ...files.slice(first.paths.length)]);
    return await storePrint(temporaryPath, files.length);
  } catch (error) {
    await removeTemporaryFile(temporaryPath);
    throw error;
  } finally {
    await first.remove();
  }
}

/** The G4 file of each page of the fax, in order. */
async function listFiles(pages: readonly OrderedPage[]): Promise<string[]> {
  const byDocument = Map.groupBy(pages, ({ document }) => document.sha256);
  const paths = new Map<OrderedPage, string[]>();
  for (const own of byDocument.values()) {
    const [{ document } = {}] = own;
    if (!document) continue;
    const printed = await printPages(document, own);
    for (const [at, page] of own.entries()) paths.set(page, toPartPaths(printed[at]));
  }
  return pages.flatMap((page) => paths.get(page) ?? []);
}

type Printed = Awaited<ReturnType<typeof printPages>>[number];

function toPartPaths(printed: Printed | undefined): string[] {
  return (printed?.facts.parts ?? []).map((_, part) => `${printed?.path}-${part + 1}.g4`);
}

const asItIs: FirstPage = { paths: [], remove: async () => undefined };

async function writePrint(path: string, files: readonly string[]): Promise<void> {
  const pdf = await writeFaxPdf(path);
  try {
    for (const file of files) await pdf.addPage(await readFile(file));
    await pdf.finish();
  } catch (error) {
    await pdf.abandon();
    throw error;
  }
}
