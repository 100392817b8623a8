import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DocumentError } from './document-error.ts';
import { inspectDocument } from './inspect-document.ts';
import { unchanged } from './page-change.ts';
import { pressPages } from './press-pages.ts';
import { awkwardDocuments } from './testing/make-awkward-documents.ts';

const mutants = 1000;
const originals = ['plain.pdf', 'slides.pdf', 'mixed-sizes.pdf', 'script-and-attachment.pdf'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutants-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The same numbers in each run: a mutant that does harm can be looked at again. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Turned bits, a hole, a repeated stretch, and other digits: what breaks readers of a PDF. */
function mutate(original: Uint8Array, seed: number): Buffer {
  const random = createRandom(seed);
  const bytes = Buffer.from(original);
  for (let count = random(12); count >= 0; count -= 1) {
    const at = random(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
  }
  for (let at = random(200); at < bytes.length; at += 1 + random(400)) {
    const byte = bytes[at] ?? 0;
    if (byte >= 48 && byte <= 57) bytes[at] = 48 + random(10);
  }
  const cut = random(bytes.length);
  const stretch = bytes.subarray(cut, cut + random(60));
  if (seed % 3 === 0) return Buffer.concat([bytes.subarray(0, cut), bytes.subarray(cut + 9)]);
  if (seed % 3 === 1) return Buffer.concat([bytes.subarray(0, cut), stretch, bytes.subarray(cut)]);
  return bytes;
}

async function read(name: string, bytes: Uint8Array): Promise<'printed' | 'refused'> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const document = { path, name };
  try {
    await inspectDocument(path, name);
    const pages = [{ page: 1, change: unchanged, name }];
    await pressPages({ document, folder, maxPages: 500, header: null, pages }, () => undefined);
    return 'printed';
  } catch (error) {
    if (error instanceof DocumentError) return 'refused';
    throw error;
  } finally {
    await rm(path);
  }
}

it(`prints or refuses each of ${mutants} broken PDFs, and then a whole one`, async () => {
  const whole = await Promise.all(originals.map((name) => awkwardDocuments[name]?.() ?? ''));
  const seeds = Array.from({ length: mutants }, (_, index) => index + 1);
  const outcomes: string[] = [];
  const work = async () => {
    for (let seed = seeds.pop(); seed !== undefined; seed = seeds.pop()) {
      const original = Buffer.from(whole[seed % whole.length] ?? '');
      outcomes.push(await read(`${seed}.pdf`, mutate(original, seed)));
    }
  };
  await Promise.all([work(), work()]);
  const refused = outcomes.filter((outcome) => outcome === 'refused').length;
  expect(outcomes).toHaveLength(mutants);
  // Readers forgive much; a test in which all or none were refused would test little.
  expect(refused).toBeGreaterThan(mutants / 50);
  expect(refused).toBeLessThan(mutants * 0.9);
  expect(await read('whole.pdf', Buffer.from(whole[0] ?? ''))).toBe('printed');
}, 300_000);
