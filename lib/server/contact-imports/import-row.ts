import type { ContactInput } from '#lib/shared/contacts/contact-fields.ts';

/** One contact as a file has it: text, right or wrong. */
export interface ImportRow {
  /** Where it begins in the file, from 1. */
  line: number;
  /** Of a contact that was exported from here. */
  contactId: string | null;
  fields: ContactInput;
  groups: string[];
  /** Its numbers are a phone's, and nothing marks them as fax. */
  isUnmarked: boolean;
}

/** What a number is labelled with that nothing marks as fax. */
export const unmarkedLabel = 'Phone';
