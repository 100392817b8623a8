import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import { db } from '../db.ts';
import { removeOrphans } from '../documents/remove-orphans.ts';
import { newId } from '../ids/new-id.ts';
import { storage } from '../storage/storage.ts';
import { newTemporaryPath } from '../storage/temporary-files.ts';
import { ApiClient } from '../testing/api-client.ts';
import { DraftClient } from '../testing/draft-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { storePart } from './store-part.ts';

let bench: TestBench;
let staff: DraftClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  staff = new DraftClient(new ApiClient(bench.url, await bench.signInAs('staff')));
});
afterAll(() => bench.stop());

const parts = (documentId: string) => db().draftPart.findMany({ where: { documentId } });

async function begin(bytes: number) {
  const { draftId } = await staff.save();
  const { documentId } = await staff.declare(draftId, 'note.txt', bytes);
  return { draftId, documentId };
}

async function waitUntilReady(draftId: string): Promise<DraftDocument> {
  return await waitUntil(async () => {
    const [document] = (await staff.get(draftId)).documents;
    return document?.state === 'ready' && document;
  });
}

describe('after a crash', () => {
  /** All of it is stored, and the process that stored it is gone. */
  async function storeUnread(text: string) {
    const content = Buffer.from(text);
    const { draftId, documentId } = await begin(content.byteLength);
    const path = await newTemporaryPath();
    await writeFile(path, content);
    await storePart(documentId, 0, { path, bytes: content.byteLength });
    return { draftId, documentId };
  }

  it('whoever looks at the draft has the complete document read', async () => {
    const { draftId } = await storeUnread(`Unread ${newId()}`);
    expect(await waitUntilReady(draftId)).toMatchObject({ pages: 1, kind: 'text' });
  });

  it('a reader that lives is left alone, and one that is silent for long is not waited for', async () => {
    const { draftId, documentId } = await storeUnread(`Leased ${newId()}`);
    const lease = (ms: number) =>
      db().draftDocument.update({
        where: { id: documentId },
        data: { readingUntil: new Date(Date.now() + ms) },
      });
    await lease(60_000);
    await staff.get(draftId);
    await lease(60_000);
    const [document] = (await staff.get(draftId)).documents;
    expect(document?.state).toBe('reading');
    await lease(-1);
    await waitUntilReady(draftId);
  });

  it('parts that the storage lost make the upload begin anew', async () => {
    const { draftId, documentId } = await storeUnread(`Lost ${newId()}`);
    const [part] = await parts(documentId);
    await storage().removeFile(part?.storageKey ?? '');
    await waitUntil(async () => {
      const [document] = (await staff.get(draftId)).documents;
      return document?.state === 'uploading' && document.receivedBytes === 0;
    });
  });

  it('a part that no row names is collected, and one that a row names is not', async () => {
    const { draftId, documentId } = await begin(10);
    await staff.patch({ draftId, documentId, offset: 0, content: 'named' });
    const [named] = await parts(documentId);
    const stray = `uploads/${newId()}`;
    const path = await newTemporaryPath();
    await writeFile(path, 'stray');
    await storage().commitFile(path, stray);
    await removeOrphans(new Date(Date.now() - 60_000));
    expect(await storage().hasFile(stray)).toBe(true);
    await removeOrphans(new Date(Date.now() + 60_000));
    expect(await storage().hasFile(stray)).toBe(false);
    expect(await storage().hasFile(named?.storageKey ?? '')).toBe(true);
  });
});
