import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runIsolated } from './run-isolated.ts';

it('gives up a document that takes too long, and reads the next one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'isolated-'));
  const path = join(folder, 'note.txt');
  await writeFile(path, 'Hello');
  const job = { kind: 'inspect', path, name: 'note.txt', maxPages: 1 } as const;
  await expect(runIsolated(job, 1)).rejects.toMatchObject({ code: 'document_broken' });
  const both = await Promise.all([runIsolated(job, 20_000), runIsolated(job, 20_000)]);
  expect(both).toEqual(Array(2).fill({ kind: 'text', mediaType: 'text/plain', pages: 1 }));
  await rm(folder, { recursive: true });
});
