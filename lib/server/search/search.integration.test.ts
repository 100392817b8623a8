import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FaxList } from '#lib/shared/faxes/answers.ts';
import { db, inTransaction } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import { toTextColumns } from '../contacts/contact-text.ts';
import { ApiClient, textFile } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { indexFaxes } from './index-faxes.ts';
import { indexOldFaxes } from './index-old-faxes.ts';
import { writeTerms } from './write-terms.ts';

let bench: TestBench;
let staff: ApiClient;
let support: ApiClient;
const ids: Record<string, string> = {};

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  support = new ApiClient(bench.url, await bench.signInAs('support'));
  const send = async (
    client: ApiClient,
    recipient: string,
    title: string,
    more = {},
    file = '',
  ) => {
    const files = file ? [{ ...textFile, name: file }] : undefined;
    ids[title] = (await client.sendFax(recipient, { title, ...more }, files)).faxId;
  };
  await send(staff, '+12025550100', 'Überweisung Müller', { coverTo: 'Dr. Ångström' });
  await send(staff, '+12025550100', 'Lab results 4711', {}, 'Blutbild_März.txt');
  await send(support, '+442079460018', 'Overseas', { coverMessage: 'Please call back on Friday.' });
  await send(support, 'desk@clinic.example', 'Xylophone');
  await addContact('Northside Cardiology', '+442079460018');
});
afterAll(() => bench.stop());

async function addContact(name: string, number: string): Promise<void> {
  const { id: userId } = await db().user.findFirstOrThrow({ where: { role: 'staff' } });
  const by = { createdById: userId, updatedById: userId };
  const columns = toTextColumns({ name, organisation: null, tags: [], numbers: [number] });
  const numbers = { create: { number, kind: 'phone', position: 0 } };
  await db().contact.create({ data: { id: newId(), name, ...columns, ...by, numbers } });
}

async function search(q: string, client = support): Promise<(string | null)[]> {
  const response = await client.request(`/api/faxes?${new URLSearchParams({ q })}`);
  return FaxList.parse(await response.json()).faxes.map((fax) => fax.title);
}

const toWashington = ['Lab results 4711', 'Überweisung Müller'];

describe('the search', () => {
  it.each([
    ['a number in any spelling', '+1 (202) 555-0100', toWashington],
    ['a number as it is dialled abroad', '011 44 20 7946 0018', ['Overseas']],
    ['a number as it is dialled at home', '020 7946 0018', ['Overseas']],
    ['a part of a number', '7946', ['Overseas']],
    ['an e-mail address', 'desk@clinic', ['Xylophone']],
    ['the name of a contact', 'cardiol', ['Overseas']],
    ['a title without accents', 'uberweisung', ['Überweisung Müller']],
    ['a number in a title', '471', ['Lab results 4711']],
    ['whom the cover page addresses', 'angstrom', ['Überweisung Müller']],
    ['what the cover page says', 'friday', ['Overseas']],
    ['the name of a document', 'blutbild', ['Lab results 4711']],
    ['no fax that has one of two words', 'results friday', []],
    ['two words that both fit', 'marz lab', ['Lab results 4711']],
    ['two letters at the beginning', 'xy', ['Xylophone']],
    ['one letter at the beginning', 'o', ['Overseas']],
    ['no two letters inside', 'yl', []],
    ['a word with a slip of the finger', 'xylofone', ['Xylophone']],
    ['nothing for a number that is not there', '99887766', []],
    ['nothing for what has no letters', '–', []],
  ])('finds %s: %s', async (_, typed, titles) => {
    expect(await search(typed)).toEqual(titles);
  });

  it('finds one fax by its id, its reference or the provider’s id', async () => {
    const faxId = ids['Overseas'] ?? '';
    const asked = { askedAt: new Date(), callBefore: new Date(), state: 'failed' };
    const names = { reference: 'F-7K2Q9XJ4MT', providerFaxId: 'b3c1d5' };
    const call = { id: newId(), faxId, number: 1, recipient: '+442079460018' };
    await db().attempt.create({ data: { ...call, ...names, ...asked } });
    for (const typed of [faxId, 'f-7k2q9xj4mt', 'b3c1d5'])
      expect(await search(typed)).toEqual(['Overseas']);
    expect(await search(faxId, staff)).toEqual([]);
  });

  it('shows staff their own alone', async () => {
    expect(await search('0100', staff)).toEqual(toWashington);
    expect(await search('overseas', staff)).toEqual([]);
  });

  it('finds a fax by the number before and after its correction', async () => {
    const { faxId } = await staff.sendFax('+13035550100', { title: 'Corrected' });
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ recipient: '+13035550199' });
    const path = `/api/faxes/${faxId}/recipient`;
    expect((await staff.request(path, { method: 'PUT', headers, body })).status).toBe(202);
    expect(await search('3035550199')).toEqual(['Corrected']);
    expect(await search('3035550100')).toEqual(['Corrected']);
  });

  it('finds a fax by what stands on the office’s own cover page', async () => {
    const { id: cover } = await db().coverTemplate.findFirstOrThrow({
      where: { isArchived: false },
    });
    const words = { cover, coverTo: 'Dr. Quagga', coverMessage: 'Zebra crossing' };
    await staff.sendFax('+13035550122', { title: 'Covered', ...words });
    expect(await search('zebra')).toEqual(['Covered']);
    expect(await search('quagga')).toEqual(['Covered']);
  });

  it('finds a fax whose cover page can’t be read any more by all else', async () => {
    const { faxId } = await staff.sendFax('+13035550133', { title: 'Unreadable' });
    const imprint = { line: null, cover: { nonsense: true } };
    await db().fax.update({ where: { id: faxId }, data: { imprint } });
    await inTransaction((tx) => indexFaxes(tx, [faxId]));
    expect(await search('unreadable')).toEqual(['Unreadable']);
  });

  it('finds a rare fax behind thousands of newer ones, and frequent ones page by page', async () => {
    await addMany(4000);
    expect(await search('xylophone')).toEqual(['Xylophone']);
    const pages: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query = new URLSearchParams({ q: 'serial', limit: '100', ...(cursor && { cursor }) });
      const list = FaxList.parse(await (await support.request(`/api/faxes?${query}`)).json());
      pages.push(...list.faxes.map(({ faxId }) => faxId));
      cursor = list.nextCursor;
    }
    expect(new Set(pages).size).toBe(4000);
    expect(pages).toHaveLength(4000);
  });
});

/** As an earlier version left them: without terms. */
async function addMany(count: number): Promise<void> {
  await db().$executeRaw`
    INSERT INTO "Fax" ("id", "status", "statusChangedAt", "recipient", "recipientKind", "title",
      "createdAt")
    SELECT gen_random_uuid(), 'cancelled', now(), '+15035550100', 'phone', 'Serial letter',
      now() + n * interval '1 second'
    FROM generate_series(1, ${count}::int) AS n`;
  await indexOldFaxes();
}

it('makes each term once, whoever else makes it at the same moment', async () => {
  const terms = Array.from(
    { length: 50 },
    (_, at) => ({ kind: 'word', term: `new${at}` }) as const,
  );
  const made = await Promise.all(
    [terms, terms.toReversed(), terms].map((list) => inTransaction((tx) => writeTerms(tx, list))),
  );
  for (const ids of made) expect([...ids].sort()).toEqual([...(made[0] ?? [])].sort());
});
