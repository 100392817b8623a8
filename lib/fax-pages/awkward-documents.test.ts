import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectDocument } from './inspect-document.ts';
import { unchanged } from './page-change.ts';
import { pressPages } from './press-pages.ts';
import { awkwardDocuments } from './testing/make-awkward-documents.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'awkward-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Stores a document, looks into it and prints its first pages: what is said of each page. */
async function press(name: string): Promise<string[]> {
  const path = join(folder, name);
  await writeFile(path, (await awkwardDocuments[name]?.()) ?? '');
  const { pages } = await inspectDocument(path, name);
  const said: string[] = [];
  const wanted = Array.from({ length: Math.min(pages ?? 0, 12) }, (_, index) => ({
    page: index + 1,
    change: unchanged,
    name: `${name}-${index + 1}`,
  }));
  const request = { document: { path, name }, folder, maxPages: 500, header: null, pages: wanted };
  await pressPages(request, ({ page, findings }) => {
    said[page - 1] = findings.map(({ kind }) => kind).join(' ');
  });
  return said;
}

const warnings: Record<string, string[]> = {
  'plain.pdf': [''],
  'pale.pdf': ['faint'],
  'tiny.pdf': ['small_type'],
  'photo.pdf': ['photo'],
  'dark-photo.jpg': ['dark photo'],
  'slides.pdf': ['dark margin landscape shrunk'],
  'landscape.pdf': ['landscape'],
  'turned.pdf': ['landscape'],
  'mixed-sizes.pdf': ['', 'small_type landscape shrunk', 'landscape', 'shrunk'],
  'poster.pdf': ['small_type shrunk'],
  'to-the-edge.pdf': ['margin'],
  'blank.pdf': ['blank'],
  'long.pdf': Array.from({ length: 12 }, () => ''),
  'scan.tif': ['', ''],
  'grey-paper.png': [''],
  'phone.webp': ['photo'],
  'note.txt': ['', ''],
  'script-and-attachment.pdf': [''],
};

const refusals: Record<string, string> = {
  'empty.pdf': 'document_empty',
  'encrypted.pdf': 'document_encrypted',
  'truncated.pdf': 'document_broken',
  'truncated.jpg': 'document_broken',
  'invoice.pdf': 'document_unsupported',
  'archive.docx': 'document_unsupported',
  'bomb.pdf': 'document_broken',
  'bomb.png': 'document_broken',
  'loop.pdf': 'document_broken',
};

describe('awkward documents', () => {
  it('are all warned of, or refused, or plain', () => {
    const said = [...Object.keys(warnings), ...Object.keys(refusals)];
    expect(said.sort()).toEqual(Object.keys(awkwardDocuments).sort());
  });

  it.each(Object.entries(warnings))('says of %s: %j', async (name, expected) => {
    expect(await press(name)).toEqual(expected);
  });

  it.each(Object.entries(refusals))('refuses %s: %s', async (name, code) => {
    await expect(press(name)).rejects.toMatchObject({ name: 'DocumentError', code });
  });
});
