import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ContactFields } from '#lib/shared/contacts/contact-fields.ts';
import { GroupName } from '#lib/shared/contact-groups/contact-group.ts';
import { checkRows } from './check-rows.ts';
import type { KnownContact } from './known-contact.ts';
import { parseFile } from './parse-file.ts';
import { planImport } from './plan-import.ts';
import { countPlan } from './read-plan.ts';
import { toCsv } from './to-csv.ts';
import { toVcards } from './to-vcards.ts';

/** Text as people and attackers type it: formulas, separators, quotes, line breaks, other scripts. */
const Text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'=+-@\'",;:\\|\t\r\n \u2028aé日🙂'), maxLength: 20 }),
);
const Phone = fc.stringMatching(/^[2-9]\d{2}55501\d{2}$/).map((national) => `+1${national}`);
const Email = fc.stringMatching(/^[a-z]{1,8}$/).map((name) => `${name}@clinic.example`);

const Known: fc.Arbitrary<KnownContact> = fc
  .record({
    contactId: fc.uuid(),
    name: Text,
    organisation: Text,
    notes: Text,
    tags: fc.array(Text, { maxLength: 4 }),
    numbers: fc.array(fc.record({ number: fc.oneof(Phone, Email), label: Text }), {
      minLength: 1,
      maxLength: 4,
    }),
    groups: fc.uniqueArray(fc.constantFrom('Night shift', 'Ward 3, east', '=Labs')),
  })
  .map(({ contactId, groups, ...typed }) => ({ contactId, groups, fields: parse(typed) }))
  .filter(({ fields }) => fields !== undefined)
  .map(({ contactId, groups, fields }) => toKnown(contactId, groups, fields));

function parse(typed: unknown): ContactFields | undefined {
  return ContactFields.safeParse(typed).data;
}

function toKnown(contactId: string, groups: string[], fields?: ContactFields): KnownContact {
  const { name = '', organisation = null, notes = null, tags = [], numbers = [] } = fields ?? {};
  return {
    ...{ contactId, version: 1, name, organisation, notes, tags },
    numbers: numbers.map(({ number, label }) => ({
      number: number.value,
      kind: number.kind,
      label,
    })),
    groups: groups.map((group) => GroupName.parse(group)),
  };
}

const Office = fc.uniqueArray(Known, { maxLength: 8, minLength: 1, selector: (c) => c.contactId });

test.each([
  ['CSV', toCsv],
  ['vCard', toVcards],
])('importing the %s export again changes nothing', (_, write) => {
  fc.assert(
    fc.property(Office, (office) => {
      const { entries, refused } = checkRows(parseFile(Buffer.from(write(office))));
      const plan = planImport(entries, office);
      expect(refused).toEqual([]);
      expect(plan.contacts.flatMap(({ changes }) => changes)).toEqual([]);
      expect(countPlan(plan)).toEqual({ added: 0, changed: 0, same: office.length, refused: 0 });
    }),
  );
});

test('no cell of the export is a formula', () => {
  fc.assert(
    fc.property(Office, (office) => {
      const csv = toCsv(office).replace(/^\uFEFF/, '');
      const cells = csv.match(/(?<=^|[,\n])(?:"(?:[^"]|"")*"|[^",\r\n]*)/g) ?? [];
      for (const cell of cells) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
