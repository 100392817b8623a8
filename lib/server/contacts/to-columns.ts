import type { ContactFields } from '#lib/shared/contacts/contact-fields.ts';
import { toTextColumns } from './contact-text.ts';

/** What a contact's own row holds of the fields. */
export function toColumns({ name, organisation, notes, tags, numbers }: ContactFields) {
  const values = numbers.map(({ number }) => number.value);
  return {
    ...{ name, organisation, notes, tags },
    ...toTextColumns({ name, organisation, tags, numbers: values }),
  };
}

/** The rows of its numbers, in the order in which they stand. */
export function toNumberRows({ numbers }: Pick<ContactFields, 'numbers'>) {
  return numbers.map(({ number, label }, position) => ({
    number: number.value,
    kind: number.kind,
    label,
    position,
  }));
}
