import type { FieldPath } from 'react-hook-form';
import { ContactFields, type ContactInput } from '#lib/shared/contacts/contact-fields.ts';
import type { Contact } from '#lib/shared/contacts/contact.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';

/** A contact as it stands in the form, right or wrong; `version` is the state that is edited. */
export interface ContactForm {
  version: number;
  name: string;
  organisation: string;
  notes: string;
  /** With commas between them. */
  tags: string;
  numbers: { number: string; label: string }[];
}

export const emptyNumber = { number: '', label: '' };

const emptyForm: ContactForm = {
  ...{ version: 0, name: '', organisation: '', notes: '', tags: '' },
  numbers: [emptyNumber],
};

export function toContactForm(contact: Contact | null, number = ''): ContactForm {
  if (!contact) return { ...emptyForm, numbers: [{ ...emptyNumber, number }] };
  return {
    version: contact.version,
    name: contact.name,
    organisation: contact.organisation ?? '',
    notes: contact.notes ?? '',
    tags: contact.tags.join(', '),
    numbers: contact.numbers.map(toNumber),
  };
}

function toNumber({ number, label }: Contact['numbers'][number]) {
  return { number: formatRecipient(number), label: label ?? '' };
}

/** What is sent, and what the schema that the server uses too says is wrong, by field. */
export function checkContactForm(form: ContactForm): {
  fields: ContactInput;
  problems: [string, string][];
} {
  const { name, organisation, notes, tags, numbers } = form;
  const filled = numbers.filter(({ number, label }) => number.trim() || label.trim());
  const isBare = filled.length === 0;
  const fields = { name, organisation, notes, tags: [tags], numbers: isBare ? numbers : filled };
  const checked = ContactFields.safeParse(fields);
  const problems = checked.error?.issues ?? [];
  return {
    fields,
    problems: problems.map(({ path, message }) => [toFieldName(path.join('.')), message]),
  };
}

/** Tags are many in the schema and one line in the form: what is wrong with one stands at the line. */
export function toFieldName(path: string): string {
  return path.startsWith('tags.') ? 'tags' : path;
}

/** Is this the name of a field of the form? */
export function isContactField(name: string): name is FieldPath<ContactForm> {
  return /^(name|organisation|notes|tags|numbers(\.\d+\.(number|label))?)$/.test(name);
}
