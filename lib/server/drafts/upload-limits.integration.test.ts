import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '#lib/shared/problem.ts';
import { db } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import { storage } from '../storage/storage.ts';
import { ApiClient } from '../testing/api-client.ts';
import { DraftClient } from '../testing/draft-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

const MB = 1_000_000;

let bench: TestBench;
let api: ApiClient;
let staff: DraftClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false, env: { FAXDESK_MAX_FAX_MB: '30' } });
  api = new ApiClient(bench.url, await bench.signInAs('staff'));
  staff = new DraftClient(api);
});
afterAll(() => bench.stop());

const problemOf = async (response: Response) => Problem.parse(await response.json());

describe('the limits of a fax', () => {
  it('hold for what is declared, all documents together', async () => {
    const { draftId } = await staff.save();
    await staff.declare(draftId, 'a.pdf', 20 * MB);
    const over = await staff.add(draftId, { name: 'b.pdf', bytes: 10 * MB + 1 });
    expect((await problemOf(over)).code).toBe('fax_too_large');
    await staff.declare(draftId, 'b.pdf', 10 * MB);
  });

  it('hold for the number of documents, also when they come at once', async () => {
    const { draftId } = await staff.save();
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, index) =>
        staff.add(draftId, { name: `${index}.txt`, bytes: 10 }),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    const refused = answers.find(({ status }) => status !== 201);
    expect(refused && (await problemOf(refused)).code).toBe('too_many_files');
  });

  it('give back the room of a document that is removed, and its parts', async () => {
    const { draftId } = await staff.save();
    const { documentId } = await staff.declare(draftId, 'a.pdf', 30 * MB);
    await staff.patch({ draftId, documentId, offset: 0, content: 'some' });
    const [part] = await db().draftPart.findMany({ where: { documentId } });
    const path = `/api/drafts/${draftId}/documents/${documentId}`;
    expect((await api.request(path, { method: 'DELETE' })).status).toBe(204);
    expect(await storage().hasFile(part?.storageKey ?? '')).toBe(false);
    await staff.declare(draftId, 'b.pdf', 30 * MB);
  });

  it('are asked once for an id that the client made', async () => {
    const { draftId } = await staff.save();
    const document = { documentId: newId(), name: 'a.pdf', bytes: 30 * MB };
    const answers = [await staff.add(draftId, document), await staff.add(draftId, document)];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect((await staff.get(draftId)).documents).toHaveLength(1);
  });
});
