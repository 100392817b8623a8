import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContactGroupAnswer, ContactGroupList } from '#lib/shared/contact-groups/contact-group.ts';
import type { ContactInput } from '#lib/shared/contacts/contact-fields.ts';
import { ContactAnswer, ContactFaxes, ContactList } from '#lib/shared/contacts/contact.ts';
import { Problem } from '#lib/shared/problem.ts';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { json } from '../testing/expected-answer.ts';
import { seedContacts } from '../testing/seed-contacts.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let staff: ApiClient;
let admin: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  admin = new ApiClient(bench.url, await bench.signInAs('admin'));
});
afterAll(() => bench.stop());

const pharmacy: ContactInput = {
  name: 'Café Zoë Pharmacy',
  organisation: 'Corner Group',
  tags: ['Pharmacy', 'pharmacy', 'VIP; night'],
  numbers: [{ number: '(202) 555-0139', label: 'Front desk' }, { number: 'Desk@Corner.example' }],
};

async function create(fields: ContactInput) {
  const response = await staff.request('/api/contacts', json('POST', fields)());
  return ContactAnswer.parse(await response.json()).contact;
}

async function search(query: Record<string, string>) {
  const response = await staff.request(`/api/contacts?${new URLSearchParams(query)}`);
  return ContactList.parse(await response.json());
}

const save = (contactId: string, fields: ContactInput & { version: number }) =>
  staff.request(`/api/contacts/${contactId}`, json('PUT', fields)());

describe('a contact', () => {
  it('is kept as people mean it: numbers read, doubled tags once, e-mail as what it is', async () => {
    const contact = await create(pharmacy);
    expect(contact).toMatchObject({
      name: 'Café Zoë Pharmacy',
      tags: ['Pharmacy', 'VIP', 'night'],
      numbers: [
        { number: '+12025550139', kind: 'phone', label: 'Front desk' },
        { number: 'desk@corner.example', kind: 'email', label: null },
      ],
      updatedBy: 'Sam Staff',
      version: 1,
    });
  });

  it.each(['cafe zoe', 'pharm corn', '202.555.01', '5550139', 'desk@corner', 'vip'])(
    'is found by "%s"',
    async (q) => {
      const { contacts } = await search({ q });
      expect(contacts.map(({ name }) => name)).toContain('Café Zoë Pharmacy');
    },
  );

  it.each(['zoe clinic', '999999', '%', '_'])('is not found by "%s"', async (q) => {
    const { contacts } = await search({ q });
    const hasNothingToGoBy = q === '%' || q === '_';
    expect(contacts.some(({ name }) => name === 'Café Zoë Pharmacy')).toBe(hasNothingToGoBy);
  });

  it.each([2_147_483_647, 99_999_999_999])('has no version %d', async (version) => {
    const { contactId } = await create({ ...pharmacy, name: 'Far ahead' });
    expect((await save(contactId, { ...pharmacy, version })).status).toBe(400);
  });

  it('is not saved over a change that the person has not seen', async () => {
    const { contactId, version } = await create({ ...pharmacy, name: 'Edited twice' });
    const first = await save(contactId, { ...pharmacy, name: 'First', version });
    expect(first.status).toBe(200);
    const second = await save(contactId, { ...pharmacy, name: 'Second', version });
    expect(second.status).toBe(409);
    expect(Problem.parse(await second.json())).toMatchObject({ code: 'contact_changed' });
    const row = await db().contact.findUniqueOrThrow({ where: { id: contactId } });
    expect(row).toMatchObject({ name: 'First', version: version + 1 });
  });

  it('names the number that is wrong or stands there twice', async () => {
    const numbers = [{ number: '202 555 0139' }, { number: '+12025550139' }, { number: '12' }];
    const response = await staff.request('/api/contacts', json('POST', { ...pharmacy, numbers })());
    expect(response.status).toBe(400);
    const { fields } = Problem.parse(await response.json());
    expect(fields?.['numbers.2.number']).toMatch(/.+/);
  });

  it('shows staff the faxes that are theirs alone', async () => {
    const { contactId } = await create({ name: 'Seen', numbers: [{ number: '+13125550100' }] });
    const own = await staff.sendFax('+13125550100');
    const other = await admin.sendFax('+13125550100');
    const list = async (client: ApiClient) => {
      const response = await client.request(`/api/contacts/${contactId}/faxes`);
      return ContactFaxes.parse(await response.json()).faxes.map(({ faxId }) => faxId);
    };
    expect(await list(staff)).toEqual([own.faxId]);
    expect(await list(admin)).toEqual([other.faxId, own.faxId]);
  });
});

describe('a group', () => {
  it('has a name of its own, and members that stay when it goes', async () => {
    const make = (name: string) => staff.request('/api/contact-groups', json('POST', { name })());
    const { group } = ContactGroupAnswer.parse(await (await make('Night shift')).json());
    expect((await make('NIGHT  SHIFT')).status).toBe(409);
    const { contactId } = await create({ name: 'Member', numbers: [{ number: '+13125550101' }] });
    const path = `/api/contact-groups/${group.groupId}`;
    for (let times = 0; times < 2; times += 1) {
      const put = await staff.request(`${path}/members/${contactId}`, { method: 'PUT' });
      expect(put.status).toBe(204);
    }
    const listed = await staff.request('/api/contact-groups');
    expect(ContactGroupList.parse(await listed.json()).groups).toEqual([
      { groupId: group.groupId, name: 'Night shift', members: 1 },
    ]);
    const members = await search({ group: group.groupId });
    expect(members.contacts.map(({ name }) => name)).toEqual(['Member']);
    expect((await staff.request(path, json('PATCH', { name: 'Day shift' })())).status).toBe(200);
    expect((await staff.request(path, { method: 'DELETE' })).status).toBe(204);
    expect((await search({ q: 'Member' })).contacts).toMatchObject([{ groups: [] }]);
  });
});

describe('the list of 10,000', () => {
  it('is read page by page, each contact once, in the order of names', async () => {
    const { id } = await db().user.findFirstOrThrow({ where: { role: 'staff' } });
    await seedContacts(10_000, id);
    const names: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null && names.length < 500) {
      const page: ContactList = await search({
        q: 'pract 55',
        limit: '100',
        ...(cursor && { cursor }),
      });
      names.push(...page.contacts.map(({ name }) => name));
      cursor = page.nextCursor;
    }
    expect(names.length).toBeGreaterThan(100);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(names.toSorted());
  });
});
