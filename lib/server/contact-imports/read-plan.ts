import { createHash } from 'node:crypto';
import type { ContactImportPreview } from '#lib/shared/contact-imports/contact-import.ts';
import { foldText } from '#lib/shared/text/fold-text.ts';
import { z } from 'zod';
import type { Transaction } from '../db.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { checkRows } from './check-rows.ts';
import type { ImportRow } from './import-row.ts';
import { readContacts } from './known-contact.ts';
import { planImport, type ImportPlan } from './plan-import.ts';

const Uuid = z.uuid();

/** What the rows would do to the contacts as they are now. */
export async function readPlan(rows: readonly ImportRow[], tx?: Transaction): Promise<ImportPlan> {
  const { entries, refused } = checkRows(rows);
  const ids = entries.flatMap(({ contactId }) => Uuid.safeParse(contactId).data ?? []);
  const names = entries.map(({ fields }) => foldText(fields.name));
  const known = await readContacts(
    Prisma.sql`WHERE "id" = ANY(${ids}::uuid[]) OR "sortName" = ANY(${names})
      ORDER BY "createdAt", "id"`,
    tx,
  );
  const plan = planImport(entries, known);
  const all = [...refused, ...plan.refused].toSorted((a, b) => a.line - b.line);
  return { contacts: plan.contacts, refused: all };
}

/** The same for the same work alone: of all that would be written, over which states. */
export function toDigest({ contacts }: ImportPlan): string {
  const written = contacts.map(({ known, content }) => [
    known?.contactId ?? null,
    known?.version ?? null,
    content,
  ]);
  return createHash('sha256').update(JSON.stringify(written)).digest('hex');
}

export function countPlan({ contacts, refused }: ImportPlan): ContactImportPreview['counts'] {
  const added = contacts.filter(({ known }) => known === null).length;
  const changed = contacts.filter(({ changes }) => changes.length > 0).length;
  return { added, changed, same: contacts.length - added - changed, refused: refused.length };
}
