import { expect, test } from 'vitest';
import { checkRows } from './check-rows.ts';
import type { KnownContact } from './known-contact.ts';
import { parseFile } from './parse-file.ts';
import { planImport } from './plan-import.ts';

const known: KnownContact = {
  contactId: '01900000-0000-7000-8000-000000000001',
  version: 4,
  name: 'Main Street Pharmacy',
  organisation: null,
  notes: 'Opens at 9.',
  tags: ['Pharmacy'],
  numbers: [{ number: '+12025550139', kind: 'phone', label: null }],
  groups: ['Daily'],
};

const plan = (csv: string) =>
  planImport(checkRows(parseFile(Buffer.from(csv))).entries, [known]).contacts;

test('adds what the file knows more, and takes nothing away', () => {
  const [changed] = plan(
    'name,fax,label,tags,groups\nMAIN STREET PHARMACY,202-555-0140,Night,pharmacy,daily;Labs\n',
  );
  expect(changed?.known?.contactId).toBe(known.contactId);
  expect(changed?.changes).toEqual([
    {
      field: 'numbers',
      before: '(202) 555-0139',
      after: '(202) 555-0139, (202) 555-0140 Night',
    },
    { field: 'groups', before: 'Daily', after: 'Daily, Labs' },
  ]);
});

test('knows a contact of the same name by its number, and gives it the organisation', () => {
  const [changed] = plan('name,org,fax\nMain Street Pharmacy,Corner Group,2025550139\n');
  expect(changed?.changes).toEqual([{ field: 'organisation', before: '', after: 'Corner Group' }]);
});

test('takes the same name in another organisation, with another number, as somebody else', () => {
  const [added] = plan('name,org,fax\nMain Street Pharmacy,Elsewhere,3125550139\n');
  expect(added?.known).toBeNull();
});

test('renames a contact only by its id', () => {
  const [changed] = plan(`id,name,fax\n${known.contactId},Corner Pharmacy,2025550139\n`);
  expect(changed?.changes.map(({ field }) => field)).toEqual(['name']);
});

test('adds up several rows about one contact', () => {
  const contacts = plan('name,fax\nAda,2025550150\nada,2025550151\nADA,2025550150\n');
  expect(contacts).toHaveLength(1);
  expect(contacts[0]?.content.numbers.map(({ number }) => number)).toEqual([
    '+12025550150',
    '+12025550151',
  ]);
});

test('adds up the rows about one contact, keeps a label that says more than "Phone"', () => {
  const [added] = plan('name,fax,label\nBo,2025550111,Desk\nBo,2025550112,Night\n');
  expect(added?.lines).toEqual([2, 3]);
  const [same] = plan('name,phone\nMain Street Pharmacy,2025550139\n');
  expect(same?.changes).toEqual([]);
});
