import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PageFacts } from '#lib/shared/pages/page-facts.ts';
import type { PageChange } from '#lib/shared/pages/page-change.ts';
import { env } from '../env.ts';
import { newId } from '../ids/new-id.ts';

/** Raised when pages are printed otherwise than before: what was kept of them is made anew. */
const edition = 2;

/** Where printed pages are kept on this machine. All of it can be made again from the documents. */
export function pagesRoot(): string {
  return resolve(env().FAXDESK_DATA_DIR, 'cache', 'pages');
}

/** The folder of a document's pages, which is there afterwards, and kept since it is used. */
export async function openPagesFolder(sha256: string): Promise<string> {
  const folder = join(pagesRoot(), sha256.slice(0, 2), sha256);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const now = new Date();
  await utimes(folder, now, now);
  return folder;
}

/** What the files of a page with a change are called. */
export function toPageName(page: number, change: PageChange): string {
  const { rotate, contrast, tone, layout } = change;
  return `${edition}-${page}-${rotate}-${contrast}-${tone}-${layout}`;
}

/** What is known of a printed page; null when it is not printed, or its facts can't be read. */
export async function readPageFacts(folder: string, name: string): Promise<PageFacts | null> {
  const text = await readFile(join(folder, `${name}.json`), 'utf8').catch(() => null);
  if (text === null) return null;
  const parsed = PageFacts.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}

/** Written last and at once: a page whose facts are there is printed. */
export async function writePageFacts(
  folder: string,
  name: string,
  facts: PageFacts,
): Promise<void> {
  const temporary = join(folder, `.${newId()}`);
  await writeFile(temporary, JSON.stringify(facts));
  await rename(temporary, join(folder, `${name}.json`));
}
