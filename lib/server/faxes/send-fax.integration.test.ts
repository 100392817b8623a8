import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '#lib/shared/problem.ts';
import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { db } from '../db.ts';
import { syncFaxLines } from '../fax-lines/sync-fax-lines.ts';
import { ApiClient, textFile, type TestFile } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let staff: ApiClient;
let support: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  support = new ApiClient(bench.url, await bench.signInAs('support'));
});
afterAll(() => bench.stop());

const recipient = '+12025550100';
const faxOf = async (response: Response) => FaxAnswer.parse(await response.json()).fax;
const problemOf = async (response: Response) => Problem.parse(await response.json());

describe('a repeated request', () => {
  it('with the same key is the same fax, one after the other or all at once', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => staff.postFax({ recipient }, [textFile], key)),
    );
    const faxes = await Promise.all(
      [...answers, await staff.postFax({ recipient }, [textFile], key)].map(faxOf),
    );
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 8 }, () => 202));
    expect(new Set(faxes.map((fax) => fax.faxId)).size).toBe(1);
  });

  it('with the same key and other content is refused', async () => {
    const key = randomUUID();
    await staff.postFax({ recipient }, [textFile], key);
    const otherNumber = await staff.postFax({ recipient: '+12025550101' }, [textFile], key);
    const otherFile = await staff.postFax(
      { recipient },
      [{ ...textFile, content: 'something else' }],
      key,
    );
    expect([otherNumber.status, otherFile.status]).toEqual([422, 422]);
    expect((await problemOf(otherFile)).code).toBe('idempotency_mismatch');
  });

  it('with the key of another person is a fax of one’s own', async () => {
    const key = randomUUID();
    const mine = await faxOf(await staff.postFax({ recipient }, [textFile], key));
    const theirs = await faxOf(await support.postFax({ recipient }, [textFile], key));
    expect(mine.faxId).not.toBe(theirs.faxId);
  });
});

describe('documents', () => {
  it('keep their order, names and content, and are stored once', async () => {
    const other = { name: 'zweite Seite – ä.txt', type: 'text/plain', content: 'second' };
    const fax = await staff.sendFax(recipient, {}, [other, textFile, other]);
    expect(fax.files.map((file) => file.name)).toEqual([other.name, textFile.name, other.name]);
    const sha256 = createHash('sha256').update('second').digest('hex');
    expect(fax.files[0]?.sha256).toBe(sha256);
    expect(await db().document.count({ where: { sha256 } })).toBe(1);
    const response = await staff.request(`/api/faxes/${fax.faxId}/documents/2`);
    expect(await response.text()).toBe('second');
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent(other.name));
  });

  it.each<[string, TestFile, number, string]>([
    ['an empty file', { ...textFile, content: '' }, 422, 'document_empty'],
    [
      'a broken PDF',
      { name: 'a.pdf', type: 'application/pdf', content: '%PDF-1.7\nnonsense' },
      422,
      'document_broken',
    ],
    [
      'a program',
      {
        name: 'a.pdf',
        type: 'application/pdf',
        content: new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]),
      },
      415,
      'document_unsupported',
    ],
  ])(
    'that are %s are refused with a sentence, and leave no fax',
    async (_name, file, status, code) => {
      const before = await db().fax.count();
      const response = await staff.postFax({ recipient }, [textFile, file]);
      expect(response.status).toBe(status);
      expect(await problemOf(response)).toMatchObject({
        code,
        detail: expect.stringContaining(file.name),
      });
      expect(await db().fax.count()).toBe(before);
    },
  );
});

describe('a wrong form', () => {
  it.each([
    [{ recipient: '12' }, 'invalid_input', 'recipient'],
    [{}, 'invalid_input', 'recipient'],
    [{ recipient, sender: '+13035550123' }, 'invalid_sender', 'sender'],
    [{ recipient, coverMessage: 'x'.repeat(2001) }, 'invalid_input', 'coverMessage'],
  ])('%j names the field', async (fields, code, field) => {
    const response = await staff.postFax(Object.fromEntries(Object.entries(fields)));
    expect(response.status).toBe(400);
    const problem = await problemOf(response);
    expect(problem.code).toBe(code);
    expect(Object.keys(problem.fields ?? {})).toEqual([field]);
  });

  it('without a file, or that is no form, is refused', async () => {
    expect((await problemOf(await staff.postFax({ recipient }, []))).code).toBe('files_missing');
    const noForm = await staff.request('/api/faxes', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(noForm.status).toBe(415);
    const cut = await staff.request('/api/faxes', {
      method: 'POST',
      body: '--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nhalf',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(cut.status).toBe(400);
  });
});

describe('the sender', () => {
  it('is one of the account’s fax lines, in any spelling', async () => {
    await syncFaxLines();
    const response = await staff.request('/api/fax-lines');
    const body: unknown = await response.json();
    const lines = await db().faxLine.findMany();
    expect(body).toMatchObject({ faxLines: lines.map(({ number }) => ({ number })) });
    const number = lines[0]?.number ?? '';
    const fax = await staff.sendFax(recipient, {
      sender: `${number.slice(0, 2)} (${number.slice(2, 5)}) ${number.slice(5)}`,
    });
    expect(fax.sender).toBe(number);
  });
});
