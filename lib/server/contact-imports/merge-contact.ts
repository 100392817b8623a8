import type { FieldChange } from '#lib/shared/contact-imports/contact-import.ts';
import { maxNumbers, maxTags } from '#lib/shared/contacts/contact-fields.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { foldText } from '#lib/shared/text/fold-text.ts';
import type { ImportEntry } from './check-rows.ts';
import { unmarkedLabel } from './import-row.ts';
import type { KnownContact } from './known-contact.ts';

export type ContactContent = Omit<KnownContact, 'contactId' | 'version'>;

/** A row as a contact that nobody knew before. */
export function toContent({ fields, groups }: ImportEntry): ContactContent {
  const { name, organisation, notes, tags, numbers } = fields;
  return {
    ...{ name, organisation, notes, groups },
    tags: unite([], tags),
    numbers: numbers.map(({ number, label }) => ({
      number: number.value,
      kind: number.kind,
      label,
    })),
  };
}

/**
 * A contact with what a row adds and corrects. Nothing is taken away: a file seldom has everything.
 * The name changes only where the row names the contact by its id.
 */
export function mergeContact(
  known: ContactContent,
  row: ContactContent,
  isSameId: boolean,
): ContactContent {
  const isSame = (a: string | null, b: string | null) => foldText(a ?? '') === foldText(b ?? '');
  const isOrganisationKept =
    row.organisation === null || (!isSameId && isSame(known.organisation, row.organisation));
  return {
    name: isSameId ? row.name : known.name,
    organisation: isOrganisationKept ? known.organisation : row.organisation,
    notes: row.notes ?? known.notes,
    tags: unite(known.tags, row.tags),
    numbers: uniteNumbers(known.numbers, row.numbers),
    groups: unite(known.groups, row.groups),
  };
}

/** Why the result would be too much for one contact; else null. */
export function findExcess({ numbers, tags }: ContactContent): string | null {
  if (numbers.length > maxNumbers) return `The contact would have more than ${maxNumbers} numbers.`;
  return tags.length > maxTags ? `The contact would have more than ${maxTags} tags.` : null;
}

function unite(known: readonly string[], more: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const text of [...known, ...more])
    if (!byKey.has(foldText(text))) byKey.set(foldText(text), text);
  return [...byKey.values()];
}

function uniteNumbers(
  known: ContactContent['numbers'],
  more: ContactContent['numbers'],
): ContactContent['numbers'] {
  const byNumber = new Map(known.map((one) => [one.number, one]));
  for (const one of more) {
    const known = byNumber.get(one.number);
    const saysNothing = one.label === null || one.label === unmarkedLabel;
    byNumber.set(one.number, { ...one, label: known && saysNothing ? known.label : one.label });
  }
  return [...byNumber.values()];
}

const shown = {
  name: ({ name }: ContactContent) => name,
  organisation: ({ organisation }: ContactContent) => organisation ?? '',
  notes: ({ notes }: ContactContent) => notes ?? '',
  tags: ({ tags }: ContactContent) => tags.join(', '),
  numbers: ({ numbers }: ContactContent) => numbers.map(showNumber).join(', '),
  groups: ({ groups }: ContactContent) => groups.join(', '),
} as const;

const fieldNames = ['name', 'organisation', 'notes', 'tags', 'numbers', 'groups'] as const;

/** What a new contact has beside its name; its numbers where their labels say more. */
export function listMore(content: ContactContent): Pick<FieldChange, 'field' | 'after'>[] {
  const isLabelled = content.numbers.some(({ label }) => label !== null);
  return fieldNames.flatMap((field) => {
    const after = shown[field](content);
    const isSeen = field === 'name' || (field === 'numbers' && !isLabelled);
    return isSeen || after === '' ? [] : { field, after };
  });
}

/** What differs, field by field, as a person reads it. */
export function listChanges(known: ContactContent, merged: ContactContent): FieldChange[] {
  return fieldNames.flatMap((field) => {
    const before = shown[field](known);
    const after = shown[field](merged);
    return before === after ? [] : { field, before, after };
  });
}

function showNumber({ number, label }: ContactContent['numbers'][number]): string {
  return label ? `${formatRecipient(number)} ${label}` : formatRecipient(number);
}
