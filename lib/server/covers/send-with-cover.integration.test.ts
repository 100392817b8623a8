import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageSize } from '#lib/fax-pages/page-size.ts';
import { readPage } from '#lib/fax-pages/testing/read-page.ts';
import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { Problem } from '#lib/shared/problem.ts';
import { db } from '../db.ts';
import { ApiClient, textFile } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

/** One of those that the migration brings: its notice stands in a box at the foot. */
const medical = '019ab9c0-0000-7000-8000-000000000002';
const plain = '019ab9c0-0000-7000-8000-000000000001';
const recipient = '+12025550100';
const Received = z.object({
  received: z.array(z.object({ fax_id: z.string(), document_hashes: z.array(z.string()) })),
});

let bench: TestBench;
let staff: ApiClient;
let admin: ApiClient;
let folder = '';

beforeAll(async () => {
  bench = await startTestBench();
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  admin = new ApiClient(bench.url, await bench.signInAs('admin'));
  folder = await mkdtemp(join(tmpdir(), 'covers-'));
});
afterAll(async () => {
  await bench.stop();
  await rm(folder, { recursive: true });
});

const problemOf = async (response: Response) => Problem.parse(await response.json());
const faxOf = async (response: Response) => FaxAnswer.parse(await response.json()).fax;
const change = (settings: object) =>
  admin.request('/api/settings', {
    method: 'PATCH',
    body: JSON.stringify(settings),
    headers: { 'content-type': 'application/json' },
  });

describe('a fax with a template', () => {
  it('arrives with our cover as its first page, and without the provider’s', async () => {
    const fields = { cover: medical, coverTo: 'Dr. Raman', coverMessage: 'As agreed.' };
    const fax = await staff.sendFax(recipient, fields);
    expect(fax.files.map(({ name, pages }) => [name, pages])).toEqual([
      ['Cover page.pdf', 1],
      [textFile.name, 1],
    ]);
    expect(fax).toMatchObject({ pages: 1, coverTo: null, coverFrom: null, coverMessage: null });

    const { providerFaxId } = await staff.waitForStatus(fax.faxId, ['delivered']);
    const log = Received.parse(await bench.sandbox.control('received', 'GET'));
    const taken = log.received.find(({ fax_id }) => fax_id === providerFaxId);
    expect(taken?.document_hashes).toEqual(fax.files.map(({ sha256 }) => sha256));

    const copy = join(folder, 'copy.pdf');
    const response = await staff.request(`/api/faxes/${fax.faxId}/files`);
    await writeFile(copy, Buffer.from(await response.arrayBuffer()));
    const { width, height } = pageSize;
    const [cover, document] = [readPage(copy, 0), readPage(copy, 1)];
    expect(cover.count).toBe(2);
    expect(cover.ink(0, height - 450, width, height)).toBeGreaterThan(0.01);
    expect(document.ink(0, height - 450, width, height)).toBe(0);
  });

  it('is the same fax when the request comes again, though the cover shows another minute', async () => {
    const key = randomUUID();
    const fields = { recipient, cover: medical };
    const first = await faxOf(await staff.postFax(fields, [textFile], key));
    await db().coverTemplate.update({ where: { id: medical }, data: { isArchived: true } });
    const again = await faxOf(await staff.postFax(fields, [textFile], key));
    expect(again.faxId).toBe(first.faxId);
    await db().coverTemplate.update({ where: { id: medical }, data: { isArchived: false } });
  });

  it('is recognised as sent a moment ago, whatever its cover says', async () => {
    const note = { ...textFile, content: randomUUID() };
    const send = (coverMessage: string) =>
      staff.postFax({ recipient, cover: plain, coverMessage, duplicateCheck: 'true' }, [note]);
    expect((await send('one')).status).toBe(202);
    expect((await problemOf(await send('other'))).code).toBe('possible_duplicate');
  });

  it('is refused when the template is not there or the message too long, and leaves no fax', async () => {
    const before = await db().fax.count();
    const unknown = await staff.postFax({ recipient, cover: randomUUID() });
    expect(await problemOf(unknown)).toMatchObject({
      code: 'cover_unknown',
      fields: { cover: expect.any(String) },
    });
    const long = await staff.postFax({ recipient, cover: plain, coverMessage: 'a\n'.repeat(600) });
    expect((await problemOf(long)).code).toBe('cover_too_long');
    const nonsense = await staff.postFax({ recipient, cover: 'mine' });
    expect((await problemOf(nonsense)).code).toBe('invalid_input');
    expect(await db().fax.count()).toBe(before);
  });
});

describe('without a template', () => {
  it('the provider makes the cover page as before, or nobody does', async () => {
    const asBefore = await staff.sendFax(recipient, { coverTo: 'Dr. Raman' });
    const none = await staff.sendFax(recipient, { cover: 'none', coverTo: 'Dr. Raman' });
    expect([asBefore, none].map(({ coverTo, files }) => [coverTo, files.length])).toEqual([
      ['Dr. Raman', 1],
      [null, 1],
    ]);
  });
});

describe('an enforced cover page', () => {
  it('is what every fax goes out with, from scripts too', async () => {
    await change({ defaultCover: plain, isCoverEnforced: true });
    for (const cover of ['none', 'provider', medical, '']) {
      const response = await admin.postFax({ recipient, cover, coverTo: 'Dr. Raman' });
      expect([response.status, (await problemOf(response)).code]).toEqual([400, 'cover_required']);
    }
    for (const cover of ['default', plain]) {
      const fax = await staff.sendFax(recipient, { cover });
      expect(fax.files[0]?.name).toBe('Cover page.pdf');
    }
    await change({ isCoverEnforced: false });
    expect((await staff.sendFax(recipient, { cover: 'none' })).files).toHaveLength(1);
  });

  it('that the provider makes has to be filled in', async () => {
    await change({ defaultCover: 'provider', isCoverEnforced: true });
    expect((await staff.postFax({ recipient })).status).toBe(400);
    expect((await staff.postFax({ recipient, coverFrom: 'Sam' })).status).toBe(202);
    await change({ isCoverEnforced: false });
  });
});
