import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writeZip, type ZipEntry } from './write-zip.ts';

async function* listEntries(entries: Record<string, string[]>): AsyncGenerator<ZipEntry> {
  const modifiedAt = new Date('2026-11-29T14:32:10Z');
  for (const [name, chunks] of Object.entries(entries)) {
    const content = (async function* () {
      for (const chunk of chunks) yield Buffer.from(chunk);
    })();
    yield { name, modifiedAt, content };
  }
}

async function pack(entries: Record<string, string[]>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeZip(listEntries(entries))) chunks.push(chunk);
  return Buffer.concat(chunks);
}

it('is unpacked by another program: names in any script, empty files, folders', async () => {
  const zip = await pack({ 'Ü/張.txt': ['one ', 'two'], 'empty.txt': [], 'b.txt': ['b'] });
  const files = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(Object.fromEntries(files)).toEqual({
    'Ü/張.txt': 'one two',
    'empty.txt': '',
    'b.txt': 'b',
  });
});

it('may have more files than a plain ZIP can count', async () => {
  const names = Array.from({ length: 70_000 }, (_, index) => `${index}.txt`);
  const zip = await pack(Object.fromEntries(names.map((name) => [name, [name]])));
  const last = unzipSync(zip, { filter: ({ name }) => name === '69999.txt' || name === '0.txt' });
  expect(Object.values(last).map((bytes) => strFromU8(bytes))).toEqual(['0.txt', '69999.txt']);
});

it('of nothing is an empty ZIP', async () => {
  expect(unzipSync(await pack({}))).toEqual({});
});
