import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { csvMark, toCsvLine } from '../csv/csv-line.ts';
import type { KnownContact } from './known-contact.ts';

const header = ['id', 'name', 'organisation', 'numbers', 'labels', 'notes', 'tags', 'groups'];

/** Contacts as a CSV file that spreadsheets open as UTF-8, and that can be imported again. */
export function toCsv(contacts: readonly KnownContact[]): string {
  return csvMark + [header, ...contacts.map(toCells)].map(toCsvLine).join('');
}

function toCells(contact: KnownContact): string[] {
  const { contactId, name, organisation, notes, tags, numbers, groups } = contact;
  const labels = numbers.map(({ label }) => label ?? '');
  return [
    contactId,
    name,
    organisation ?? '',
    numbers.map(({ number }) => formatRecipient(number)).join('; '),
    labels.some(Boolean) ? labels.join('; ') : '',
    notes ?? '',
    tags.join('; '),
    groups.join('; '),
  ];
}
