import { createHash, randomBytes } from 'node:crypto';
import { access, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestS3, type TestS3 } from '../testing/start-test-s3.ts';
import { createDiskStorage } from './disk-storage.ts';
import { env } from '../env.ts';
import { createS3Storage } from './s3-storage.ts';
import type { Storage } from './storage.ts';
import { newTemporaryPath, removeAbandonedFiles } from './temporary-files.ts';

let s3: TestS3;
let dataDir: string;

beforeAll(async () => {
  s3 = await startTestS3();
  dataDir = await mkdtemp(join(tmpdir(), 'faxdesk-storage-'));
  vi.stubEnv('FAXDESK_DATA_DIR', dataDir);
  for (const [name, value] of Object.entries(s3.env)) vi.stubEnv(name, value);
});
afterAll(async () => {
  await s3.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const kinds = { disk: openDisk, s3: openS3 };

function openDisk(): Storage {
  return createDiskStorage({ kind: 'disk', root: join(dataDir, 'documents') });
}

function openS3(): Storage {
  const { storage: target } = env();
  if (target.kind !== 's3') throw new Error('The test’s storage is not S3.');
  return createS3Storage(target);
}

function toKey(content: Uint8Array): string {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}

async function commit(storage: Storage, content: Uint8Array): Promise<string> {
  const path = await newTemporaryPath();
  await writeFile(path, content);
  await storage.commitFile(path, toKey(content));
  await expect(access(path)).rejects.toThrow();
  return toKey(content);
}

async function read(storage: Storage, key: string): Promise<Buffer> {
  const { stream, bytes } = await storage.openFile(key);
  const content = await buffer(stream);
  expect(content.byteLength).toBe(bytes);
  return content;
}

describe.each(['disk', 's3'] as const)('storage on %s', (kind) => {
  it('gives back what was stored, and says when', async () => {
    const storage = kinds[kind]();
    const content = randomBytes(3_000_000);
    const key = await commit(storage, content);
    expect((await read(storage, key)).equals(content)).toBe(true);
    expect(await storage.hasFile(key)).toBe(true);
    const age = Date.now() - Number(await storage.findTime(key));
    expect(Math.abs(age)).toBeLessThan(60_000);
  });

  it('keeps one copy when the same content is stored at once', async () => {
    const storage = kinds[kind]();
    /** A moment after the one before, by requests that take their time. */
    const commitLater = async (content: Uint8Array, turns: number) => {
      for (let turn = 0; turn < turns; turn += 1) await storage.hasFile('no/such/key');
      return await commit(storage, content);
    };
    for (let round = 0; round < 30; round += 1) {
      const content = randomBytes(40);
      const commits = [0, 0, 1, 1, 2, 3].map((turns) => commitLater(content, turns));
      expect(new Set(await Promise.all(commits)).size).toBe(1);
      expect((await read(storage, toKey(content))).equals(content)).toBe(true);
    }
  });

  it('lends a file and takes it back', async () => {
    const storage = kinds[kind]();
    const content = randomBytes(200_000);
    const key = await commit(storage, content);
    const file = await storage.borrowFile(key);
    expect((await readFile(file.path)).equals(content)).toBe(true);
    await file.release();
    expect(await storage.hasFile(key)).toBe(true);
    expect(await readdir(join(dataDir, 'incoming'))).toEqual([]);
  });

  it('removes for good, and twice without complaint', async () => {
    const storage = kinds[kind]();
    const key = await commit(storage, randomBytes(10));
    await storage.removeFile(key);
    await storage.removeFile(key);
    expect(await storage.hasFile(key)).toBe(false);
    expect(await storage.findTime(key)).toBeNull();
    await expect(storage.openFile(key)).rejects.toMatchObject({ code: 'document_missing' });
    await expect(storage.borrowFile(key)).rejects.toMatchObject({ code: 'document_missing' });
  });

  it('lists every key once, documents and copies', async () => {
    const storage = kinds[kind]();
    const key = await commit(storage, randomBytes(10));
    const path = await newTemporaryPath();
    await writeFile(path, 'copy');
    await storage.commitFile(path, 'copies/one.pdf');
    const keys: string[] = [];
    for await (const listed of storage.listKeys()) keys.push(listed);
    expect(keys).toContain(key);
    expect(keys).toContain('copies/one.pdf');
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is ready', async () => {
    await kinds[kind]().requireReady();
  });
});

describe('storage on s3', () => {
  it('says so when the server is down, and goes on when it is back', async () => {
    const storage = openS3();
    const key = await commit(storage, randomBytes(10));
    await s3.pause();
    const down = { code: 'storage_unavailable', status: 503 };
    await expect(storage.openFile(key)).rejects.toMatchObject(down);
    await expect(storage.hasFile(key)).rejects.toMatchObject(down);
    await expect(storage.requireReady()).rejects.toMatchObject(down);
    const path = await newTemporaryPath();
    await writeFile(path, 'kept');
    await expect(storage.commitFile(path, toKey(Buffer.from('kept')))).rejects.toMatchObject(down);
    expect(await readFile(path, 'utf8')).toBe('kept');
    await s3.start();
    await storage.commitFile(path, toKey(Buffer.from('kept')));
    expect(String(await read(storage, toKey(Buffer.from('kept'))))).toBe('kept');
  });

  it('is not ready with a bucket that is not there', async () => {
    const { storage: target } = env();
    if (target.kind !== 's3') throw new Error('The test’s storage is not S3.');
    const storage = createS3Storage({ ...target, bucket: 'no-such-bucket' });
    await expect(storage.requireReady()).rejects.toMatchObject({ code: 'storage_unavailable' });
    await expect(storage.openFile('a')).rejects.toMatchObject({ code: 'storage_unavailable' });
  });
});

it('removes what a killed process left a day ago, and nothing younger', async () => {
  const [old, young] = [await newTemporaryPath(), await newTemporaryPath()];
  await writeFile(old, 'old');
  await writeFile(young, 'young');
  const yesterday = new Date(Date.now() - 25 * 3_600_000);
  await utimes(old, yesterday, yesterday);
  await removeAbandonedFiles(Date.now());
  await expect(access(old)).rejects.toThrow();
  await access(young);
});
