import { mkdir, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeOnce, toFingerprint } from './fingerprint.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'faxdesk-fingerprint-'));
  await mkdir(join(root, 'app/faxes'), { recursive: true });
  await writeFile(join(root, 'app/faxes/page.tsx'), 'one');
});

describe('toFingerprint', () => {
  it('changes with contents and names, and with nothing else', async () => {
    const paths = ['app', 'missing'];
    const first = await toFingerprint(root, paths);
    await writeFile(join(root, 'other.txt'), 'not asked for');
    expect(await toFingerprint(root, paths)).toBe(first);
    await writeFile(join(root, 'app/faxes/page.tsx'), 'two');
    const second = await toFingerprint(root, paths);
    await rename(join(root, 'app/faxes'), join(root, 'app/lines'));
    expect(new Set([first, second, await toFingerprint(root, paths)]).size).toBe(3);
  });
});

describe('makeOnce', () => {
  it('makes again after a making that failed', async () => {
    const stamp = join(root, 'stamp');
    const made: string[] = [];
    const make = (name: string) => () => Promise.resolve(void made.push(name));
    expect(await makeOnce(stamp, 'a', make('first'))).toBe(true);
    expect(await makeOnce(stamp, 'a', make('again'))).toBe(false);
    await expect(makeOnce(stamp, 'b', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(readFile(stamp)).rejects.toThrow('ENOENT');
    expect(await makeOnce(stamp, 'a', make('repaired'))).toBe(true);
    expect(made).toEqual(['first', 'repaired']);
  });
});
