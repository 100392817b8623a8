import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageChange, unchanged } from './page-change.ts';
import { pressPages } from './press-pages.ts';
import { readFaxPdf } from './read-fax-pdf.ts';
import { stampPrint } from './stamp-print.ts';
import { awkwardDocuments } from './testing/make-awkward-documents.ts';
import { writeFaxPdf } from './write-fax-pdf.ts';

const before = {
  sentAt: '2026-03-01T09:30:00.000Z',
  timeZone: 'America/New_York',
  from: 'Lakeside Clinic',
  fromNumber: '(202) 555-0142',
  to: '(202) 555-0100',
};
const after = { ...before, sentAt: '2026-11-27T21:47:00.000Z' };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stamp-'));
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

/** All pages of a document as a print, the line on the first. */
async function print(document: string, header: typeof before, change: PageChange): Promise<string> {
  const path = at(document);
  await writeFile(path, (await awkwardDocuments[document]?.()) ?? '');
  const common = { document: { path, name: document }, folder, maxPages: 9 };
  const first = { ...common, header, pages: [{ page: 1, change, name: 'first' }] };
  await pressPages(first, () => undefined);
  const second = { ...common, header: null, pages: [{ page: 1, change, name: 'second' }] };
  await pressPages(second, () => undefined);
  const target = at(`${header.sentAt}.pdf`);
  const pdf = await writeFaxPdf(target);
  for (const name of ['first', 'second']) await pdf.addPage(await readFile(at(`${name}-1.g4`)));
  await pdf.finish();
  return target;
}

describe('another time on a print', () => {
  it.each(['auto', 'photo', 'text'] as const)(
    'gives the same bytes as if it had been printed then, its tone being %s',
    async (tone) => {
      const change = { ...unchanged, tone };
      const output = at(`stamped-${tone}.pdf`);
      const old = await print('photo.pdf', before, change);
      await stampPrint({ print: old, output, before, after, tone });
      const anew = await print('photo.pdf', after, change);
      const [stamped, expected] = [await readFile(output), await readFile(anew)];
      expect(readFaxPdf(stamped)).toHaveLength(2);
      expect(stamped.equals(expected)).toBe(true);
    },
  );

  it('refuses what is no print of ours', async () => {
    const path = at('foreign.pdf');
    await writeFile(path, '%PDF-1.4 nothing');
    const wish = { print: path, output: at('none.pdf'), before, after, tone: 'auto' } as const;
    await expect(stampPrint(wish)).rejects.toThrow();
  });
});
