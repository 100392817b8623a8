import type { CaseContact, CaseDetails, CaseNote } from '#lib/shared/cases/fax-case.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { contactInclude, toContact } from '../contacts/contact-row.ts';
import { db } from '../db.ts';
import { readNumberHistory } from '../recipients/read-number-history.ts';
import { readCase } from './case-row.ts';

interface GetCase {
  actor: Actor;
  input: { caseId: string };
}

/** Contacts that share a number; more are a switchboard. */
const MAX_CONTACTS = 5;

/** One case with what a person needs to decide. @throws {AppError} `forbidden`, `not_found` */
export async function getCase({ actor, input: { caseId } }: GetCase): Promise<CaseDetails> {
  requirePermission(actor, 'case:handle');
  const found = await readCase(caseId);
  const [noteList, history, contacts] = await Promise.all([
    listNotes(caseId),
    readNumberHistory(found.destination),
    findContacts(found.destination),
  ]);
  return { ...found, noteList, history, contacts };
}

/** Oldest first. Index: CaseNote (caseId, at). */
async function listNotes(caseId: string): Promise<CaseNote[]> {
  const rows = await db().caseNote.findMany({
    where: { caseId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    include: { author: { select: { name: true } } },
  });
  const mentioned = await db().user.findMany({
    where: { id: { in: rows.flatMap(({ mentions }) => mentions) } },
    select: { id: true, name: true },
  });
  const names = new Map(mentioned.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    noteId: row.id,
    author: row.author.name,
    text: row.text,
    mentions: row.mentions.flatMap((id) => names.get(id) ?? []),
    isForSender: row.isForSender,
    at: row.at.toISOString(),
  }));
}

/** Index: ContactNumber (number). */
async function findContacts(number: string): Promise<CaseContact[]> {
  const rows = await db().contact.findMany({
    where: { numbers: { some: { number } } },
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
    take: MAX_CONTACTS,
    include: contactInclude,
  });
  return rows.map(toContact).map(({ contactId, name, numbers }) => ({ contactId, name, numbers }));
}
