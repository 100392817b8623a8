import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unchanged } from '#lib/fax-pages/page-change.ts';
import { pressPages } from '#lib/fax-pages/press-pages.ts';
import { toFileName } from '../faxes/file-name.ts';
import type { ExportedFax } from './walk-faxes.ts';

/** The page that stands for a fax, or a document of it, that can't be drawn: as G4. */
export async function drawNote(fax: ExportedFax): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'faxdesk-note-'));
  try {
    const name = 'note.txt';
    const path = join(folder, name);
    const title = toFileName(fax).replace(/\.pdf$/, '');
    await writeFile(path, `${title}\n\nWhat was sent is no longer here, or can't be drawn.\n`);
    const pages = [{ page: 1, change: unchanged, name: 'page' }];
    const document = { path, name };
    await pressPages({ document, folder, maxPages: 1, header: null, pages }, () => undefined);
    return [await readFile(join(folder, 'page-1.g4'))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
