import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectDocument } from './inspect-document.ts';
import { unchanged } from './page-change.ts';
import { pressPages } from './press-pages.ts';
import { awkwardPages, firstPages, awkwardRefusals } from './testing/awkward-verdicts.ts';
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
  const wanted = Array.from({ length: Math.min(pages ?? 0, firstPages) }, (_, index) => ({
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

describe('awkward documents', () => {
  it('are all warned of, or refused, or plain', () => {
    const said = [...Object.keys(awkwardPages), ...Object.keys(awkwardRefusals)];
    expect(said.sort()).toEqual(Object.keys(awkwardDocuments).sort());
  });

  it.each(Object.entries(awkwardPages))('says of %s: %j', async (name, expected) => {
    expect(await press(name)).toEqual(expected);
  });

  it.each(Object.entries(awkwardRefusals))('refuses %s: %s', async (name, code) => {
    await expect(press(name)).rejects.toMatchObject({ name: 'DocumentError', code });
  });
});
