import type { KnownContact } from './known-contact.ts';
import { escapeVcardText, foldVcardLine } from './vcard-text.ts';

/** Contacts as vCards 3.0, which every address book reads. */
export function toVcards(contacts: readonly KnownContact[]): string {
  return contacts
    .flatMap(toLines)
    .map((line) => `${foldVcardLine(line)}\r\n`)
    .join('');
}

function toLines({ contactId, name, organisation, notes, tags, numbers }: KnownContact): string[] {
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:urn:uuid:${contactId}`,
    `FN:${escapeVcardText(name)}`,
    `N:${escapeVcardText(name)};;;;`,
    ...(organisation === null ? [] : [`ORG:${escapeVcardText(organisation)}`]),
    ...numbers.flatMap(toNumberLines),
    ...(notes === null ? [] : [`NOTE:${escapeVcardText(notes)}`]),
    ...(tags.length === 0 ? [] : [`CATEGORIES:${tags.map(escapeVcardText).join(',')}`]),
    'END:VCARD',
  ];
}

function toNumberLines({ number, kind, label }: KnownContact['numbers'][number], index: number) {
  const group = `item${index + 1}`;
  const line = `${group}.${kind === 'email' ? 'EMAIL' : 'TEL'};TYPE=fax:${escapeVcardText(number)}`;
  return label === null ? [line] : [line, `${group}.X-ABLabel:${escapeVcardText(label)}`];
}
