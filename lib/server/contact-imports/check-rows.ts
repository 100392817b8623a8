import { z } from 'zod';
import { GroupName } from '#lib/shared/contact-groups/contact-group.ts';
import type { Refusal } from '#lib/shared/contact-imports/contact-import.ts';
import { ContactFields } from '#lib/shared/contacts/contact-fields.ts';
import type { ImportRow } from './import-row.ts';

/** A row that may be imported. */
export interface ImportEntry {
  line: number;
  contactId: string | null;
  fields: ContactFields;
  groups: string[];
}

const Groups = z.array(GroupName);

/** Checks each row with the schema of the form; what is wrong with the others is said in a sentence. */
export function checkRows(rows: readonly ImportRow[]): {
  entries: ImportEntry[];
  refused: Refusal[];
} {
  const entries: ImportEntry[] = [];
  const refused: Refusal[] = [];
  for (const { line, contactId, fields, groups } of rows) {
    const checked = ContactFields.safeParse(fields);
    const named = Groups.safeParse(groups);
    const issue = checked.error?.issues[0] ?? named.error?.issues[0];
    if (issue) refused.push({ line, reason: explain(fields.numbers, issue) });
    else if (checked.success && named.success)
      entries.push({ line, contactId, fields: checked.data, groups: named.data });
  }
  return { entries, refused };
}

/** Names the number that is wrong, where it is one. */
function explain(numbers: ImportRow['fields']['numbers'], issue: z.core.$ZodIssue): string {
  const [field, index] = issue.path;
  const typed = field === 'numbers' && typeof index === 'number' ? numbers[index]?.number : null;
  if (field === 'name') return `Name: ${issue.message}`;
  return typed ? `“${typed}”: ${issue.message}` : issue.message;
}
