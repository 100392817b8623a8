import type { ImportRow } from './import-row.ts';
import { readVcardLines, type VcardProperty } from './vcard-lines.ts';
import { splitVcardValue, unescapeVcardText } from './vcard-text.ts';

/** The contacts of a vCard file, 3.0 or 4.0, and as far as it goes 2.1. */
export function parseVcards(text: string): ImportRow[] {
  const rows: ImportRow[] = [];
  let card: VcardProperty[] | null = null;
  for (const property of readVcardLines(text)) {
    const isEdge = property.value.trim().toUpperCase() === 'VCARD';
    if (isEdge && property.name === 'BEGIN') card = [property];
    else if (isEdge && property.name === 'END' && card) {
      rows.push(toRow(card));
      card = null;
    } else card?.push(property);
  }
  return rows;
}

function toRow(card: readonly VcardProperty[]): ImportRow {
  const find = (name: string) => card.find((property) => property.name === name)?.value ?? '';
  const organisation = splitVcardValue(find('ORG'), ';').join(', ');
  return {
    line: card[0]?.line ?? 1,
    contactId: /^urn:uuid:([\da-f-]{36})$/i.exec(find('UID').trim())?.[1] ?? null,
    fields: {
      name: readName(find('FN'), find('N')) || organisation,
      organisation,
      notes: unescapeVcardText(find('NOTE')),
      tags: card
        .filter(({ name }) => name === 'CATEGORIES')
        .flatMap(({ value }) => splitVcardValue(value, ',')),
      numbers: listNumbers(card),
    },
    groups: [],
  };
}

function readName(fullName: string, structured: string): string {
  if (fullName.trim()) return unescapeVcardText(fullName);
  const [last = '', first = '', ...others] = splitVcardValue(structured, ';');
  return [first, ...others, last].join(' ').trim();
}

/**
 * Numbers for fax; of a card without one, all its numbers. E-mail only where it is marked as for
 * fax, as our own export does: an address book's e-mail is no place for faxes.
 */
function listNumbers(card: readonly VcardProperty[]) {
  const phones = card.filter(({ name }) => name === 'TEL');
  const fax = card.filter(({ name, types }) => /^(TEL|EMAIL)$/.test(name) && types.has('fax'));
  const values = (fax.length > 0 ? fax : phones).map((property) => ({
    number: unescapeVcardText(property.value).trim(),
    label: findLabel(card, property.group),
  }));
  return values.filter(
    ({ number }, index) => values.findIndex((other) => other.number === number) === index,
  );
}

function findLabel(card: readonly VcardProperty[], group: string): string | null {
  if (!group) return null;
  const label = card.find((one) => one.group === group && one.name === 'X-ABLABEL')?.value;
  // Apple writes its own labels as _$!<Work>!$_.
  return label ? unescapeVcardText(label).replace(/^_\$!<(.*)>!\$_$/, '$1') : null;
}
