import { rm } from 'node:fs/promises';
import type { FaxHeader } from '#lib/fax-pages/isolation/fax-header.ts';
import { pressPages } from '#lib/fax-pages/press-pages.ts';
import { toRefusal } from '../documents/to-refusal.ts';
import { env } from '../env.ts';
import { newId } from '../ids/new-id.ts';
import { storage } from '../storage/storage.ts';
import { openPagesFolder } from './page-files.ts';
import type { Printable, WantedPage } from './print-pages.ts';

export interface FirstPage {
  /** The G4 files of its parts. */
  paths: string[];
  remove: () => Promise<void>;
}

/**
 * The first page of one fax, printed for it alone: its line says when. Whoever asked removes it.
 * @throws {AppError} why the document can't be printed, `document_missing`, `storage_unavailable`
 */
export async function printFirst(
  document: Printable,
  { page, change }: WantedPage,
  header: FaxHeader,
): Promise<FirstPage> {
  const folder = await openPagesFolder(document.sha256);
  const file = await storage().borrowFile(document.storageKey);
  const name = `first-${newId()}`;
  const paths: string[] = [];
  const remove = async () => {
    for (const path of paths) await rm(path, { force: true });
  };
  try {
    const source = { path: file.path, name: document.name };
    const { maxPages } = env().faxLimits;
    const pages = [{ page, change, name }];
    await pressPages({ document: source, folder, maxPages, header, pages }, ({ parts }) =>
      paths.push(...parts.map((_, part) => `${folder}/${name}-${part + 1}.g4`)),
    );
    return { paths, remove };
  } catch (error) {
    throw toRefusal(error, document.name);
  } finally {
    await file.release();
  }
}
