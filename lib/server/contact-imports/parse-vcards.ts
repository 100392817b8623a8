import { AppError } from '#lib/shared/errors.ts';
import { type ImportRow, unmarkedLabel } from './import-row.ts';
import { readVcardLines, type VcardProperty } from './vcard-lines.ts';
import { splitVcardValue, unescapeVcardText } from './vcard-text.ts';

/** The contacts of a vCard file, 3.0 or 4.0, and as far as it goes 2.1. @throws {AppError} `import_unreadable` */
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
  if (card) refuseCut(card);
  return rows;
}

function refuseCut([begin]: readonly VcardProperty[]): never {
  const sentence = `The file breaks off within the contact at line ${begin?.line ?? 1}. Export it again.`;
  throw new AppError('import_unreadable', { sentence });
}

function toRow(card: readonly VcardProperty[]): ImportRow {
  const { numbers, isUnmarked } = listNumbers(card);
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
      numbers,
    },
    groups: [],
    isUnmarked,
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
  const isUnmarked = fax.length === 0 && phones.length > 0;
  const usual = isUnmarked ? unmarkedLabel : null;
  const values = (isUnmarked ? phones : fax).map((property) => ({
    number: unescapeVcardText(property.value).trim(),
    label: findLabel(card, property.group) ?? usual,
  }));
  const numbers = values.filter(
    ({ number }, index) => values.findIndex((other) => other.number === number) === index,
  );
  return { numbers, isUnmarked };
}

function findLabel(card: readonly VcardProperty[], group: string): string | null {
  if (!group) return null;
  const label = card.find((one) => one.group === group && one.name === 'X-ABLABEL')?.value;
  // Apple writes its own labels as _$!<Work>!$_.
  return label ? unescapeVcardText(label).replace(/^_\$!<(.*)>!\$_$/, '$1') : null;
}
