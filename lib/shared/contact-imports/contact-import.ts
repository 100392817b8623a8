import { z } from 'zod';

export const maxImportBytes = 5 * 1024 * 1024;
export const maxImportRows = 20_000;
/** So many of each kind are shown one by one; the counts are of all. */
export const maxShown = 200;

/** One field of a contact that is there already, as it is and as the file has it. */
export const FieldChange = z.object({
  field: z.enum(['name', 'organisation', 'notes', 'tags', 'numbers', 'groups']),
  before: z.string(),
  after: z.string(),
});
export type FieldChange = z.infer<typeof FieldChange>;

/** Of the rows that a contact is made of. */
const Lines = z.array(z.number()).min(1);

/** Fields of a new contact that are filled in, as a person reads them. */
const ShownField = FieldChange.pick({ field: true, after: true });

const Added = z.object({
  lines: Lines,
  name: z.string(),
  numbers: z.array(z.string()),
  more: z.array(ShownField),
});
const Changed = z.object({
  contactId: z.string(),
  lines: Lines,
  name: z.string(),
  changes: z.array(FieldChange),
});
export const Refusal = z.object({ line: z.number(), reason: z.string() });
export type Refusal = z.infer<typeof Refusal>;

const Counts = z.object({
  added: z.number(),
  changed: z.number(),
  same: z.number(),
  refused: z.number(),
});

/** What a file would do; nothing is written yet. */
export const ContactImportPreview = z.object({
  counts: Counts,
  /** Rows with phone numbers of which nothing says that a fax machine answers. */
  unmarked: z.number(),
  added: z.array(Added),
  changed: z.array(Changed),
  refused: z.array(Refusal),
  /** Of all that would be written: goes with the order to do it. */
  digest: z.string(),
});
export type ContactImportPreview = z.infer<typeof ContactImportPreview>;

/** The query of `POST /api/contact-imports`: the digest of the preview that a person agreed to. */
export const ApplyImportQuery = z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/) });

export const ContactImportResult = z.object({ counts: Counts });
export type ContactImportResult = z.infer<typeof ContactImportResult>;

export const exportFormats = ['csv', 'vcard'] as const;
export const ExportContactsQuery = z.object({ format: z.enum(exportFormats).default('csv') });
