import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convertOffice } from './convert-office.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'office-'));
  await writeFile(join(folder, 'page'), '<!DOCTYPE html><h1>Hello</h1>');
});
afterAll(() => rm(folder, { recursive: true }));

const listLeftovers = async () =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('fax-office-'));

describe('convertOffice', () => {
  it.skipIf(hasOffice)('says that LibreOffice is missing, and leaves nothing behind', async () => {
    const before = await listLeftovers();
    await expect(convertOffice(join(folder, 'page'), 'page.html')).rejects.toMatchObject({
      code: 'document_unsupported',
    });
    expect(await listLeftovers()).toEqual(before);
  });

  it.runIf(hasOffice)(
    'prints a page to PDF and removes it when it was read',
    async () => {
      const before = await listLeftovers();
      const converted = await convertOffice(join(folder, 'page'), 'page.html');
      expect((await readFile(converted.path)).subarray(0, 5).toString()).toBe('%PDF-');
      await converted.remove();
      expect(await listLeftovers()).toEqual(before);
      // LibreOffice takes its time to start.
    },
    60_000,
  );
});
