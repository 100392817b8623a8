import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  ContactImportPreview,
  ContactImportResult,
} from '#lib/shared/contact-imports/contact-import.ts';
import { Problem } from '#lib/shared/problem.ts';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { toNumber } from '../testing/seed-contacts.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let staff: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
});
afterAll(() => bench.stop());

const post = (path: string, body: string) => staff.request(path, { method: 'POST', body });

async function preview(file: string) {
  const response = await post('/api/contact-imports/previews', file);
  return ContactImportPreview.parse(await response.json());
}

async function apply(file: string) {
  const { digest } = await preview(file);
  const response = await post(`/api/contact-imports?digest=${digest}`, file);
  return ContactImportResult.parse(await response.json()).counts;
}

const file =
  'name,organisation,fax,label,tags,groups\n' +
  'Ada,Byron Ltd,(202) 555-0139,Desk,VIP,Labs;Daily\n' +
  'Bo,,202 555 0140,,,Labs\n' +
  'Cy,,12,,,\n';

it('shows what a file would do before anything is written, then does it, and then nothing', async () => {
  const shown = await preview(file);
  expect(shown.counts).toEqual({ added: 2, changed: 0, same: 0, refused: 1 });
  expect(shown.added[0]).toEqual({
    ...{ lines: [2], name: 'Ada', numbers: ['+12025550139'] },
    more: [
      { field: 'organisation', after: 'Byron Ltd' },
      { field: 'tags', after: 'VIP' },
      { field: 'numbers', after: '(202) 555-0139 Desk' },
      { field: 'groups', after: 'Labs, Daily' },
    ],
  });
  expect(shown.refused).toMatchObject([{ line: 4, reason: expect.stringContaining('“12”') }]);
  expect(await db().contact.count()).toBe(0);

  expect(await apply(file)).toEqual(shown.counts);
  const rows = await db().contact.findMany({
    orderBy: { sortName: 'asc' },
    include: { numbers: true, groups: { include: { group: true } } },
  });
  expect(rows.map(({ name, numbers, groups }) => [name, numbers.length, groups.length])).toEqual([
    ['Ada', 1, 2],
    ['Bo', 1, 1],
  ]);
  expect(await db().contactGroup.count()).toBe(2);
  expect(await apply(file)).toEqual({ added: 0, changed: 0, same: 2, refused: 1 });
  expect(await db().contact.count()).toBe(2);
});

it('changes nothing when its own export is imported again, as CSV and as vCard', async () => {
  for (const format of ['csv', 'vcard']) {
    const exported = await staff.request(`/api/contacts/export?format=${format}`);
    expect(exported.headers.get('content-disposition')).toContain('attachment');
    const counts = await apply(await exported.text());
    expect(counts).toEqual({ added: 0, changed: 0, same: 2, refused: 0 });
  }
});

it('shows each field that changes, and gives the contact its next version', async () => {
  const richer = 'name,organisation,fax,label\nada,BYRON LTD,202-555-0199,Night\n';
  const { changed } = await preview(richer);
  expect(changed).toMatchObject([
    {
      name: 'Ada',
      changes: [
        {
          field: 'numbers',
          before: '(202) 555-0139 Desk',
          after: '(202) 555-0139 Desk, (202) 555-0199 Night',
        },
      ],
    },
  ]);
  await apply(richer);
  const ada = await db().contact.findFirstOrThrow({ where: { name: 'Ada' } });
  expect(ada.version).toBe(2);
  expect(ada.searchText).toContain('12025550199');
});

it('writes nothing when the contacts changed since the preview', async () => {
  const more = 'name,organisation,fax\nAda,Byron Ltd,202-555-0198\n';
  const { digest } = await preview(more);
  await db().contact.updateMany({ where: { name: 'Ada' }, data: { version: { increment: 1 } } });
  const response = await post(`/api/contact-imports?digest=${digest}`, more);
  expect(response.status).toBe(409);
  expect(Problem.parse(await response.json())).toMatchObject({ code: 'import_changed' });
  expect(await db().contactNumber.count({ where: { number: '+12025550198' } })).toBe(0);
});

it('takes 20,000 contacts in one transaction, and refuses more or what is no list', async () => {
  const list = (count: number) =>
    `name,fax\n${Array.from({ length: count }, (_, i) => `Practice ${i},${toNumber(i)}`).join('\n')}`;
  expect(await apply(list(20_000))).toMatchObject({ added: 20_000, refused: 0 });
  expect((await post('/api/contact-imports/previews', list(20_001))).status).toBe(413);
  expect((await post('/api/contact-imports/previews', 'x'.repeat(6 * 1024 * 1024))).status).toBe(
    413,
  );
  expect((await post('/api/contact-imports/previews', 'colour\nred\n')).status).toBe(422);
});
