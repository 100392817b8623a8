import { mkdtemp, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { keepSecret, prepareDataDir } from './prepare-data-dir.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'faxdesk-data-'));
});

it('makes a secret once and keeps it for its owner alone', async () => {
  const first = await keepSecret(root, 'secret', 32);
  expect(first.isNew).toBe(true);
  expect(await keepSecret(root, 'secret', 32)).toEqual({ value: first.value, isNew: false });
  expect((await stat(join(root, 'secret'))).mode & 0o777).toBe(0o600);
});

it('never goes on with an empty secret', async () => {
  await writeFile(join(root, 'secret'), '\n');
  await expect(keepSecret(root, 'secret', 32)).rejects.toThrow(/is empty/);
});

it('says which directory it cannot use', async () => {
  const file = join(root, 'file');
  await writeFile(file, '');
  await expect(prepareDataDir(join(file, 'data'))).rejects.toThrow(
    `The data directory ${file}/data can't be used: it is not writable`,
  );
});
