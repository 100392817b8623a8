import type { ContactInput } from '#lib/shared/contacts/contact-fields.ts';

/** One contact as a file has it: text, right or wrong. */
export interface ImportRow {
  /** Where it begins in the file, from 1. */
  line: number;
  /** Of a contact that was exported from here. */
  contactId: string | null;
  fields: ContactInput;
  groups: string[];
}
