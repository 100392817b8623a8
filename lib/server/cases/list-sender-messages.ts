import type { FaxDetails } from '#lib/shared/faxes/answers.ts';
import { db } from '../db.ts';

/** What support wrote to the sender of a fax, oldest first. Index: CaseNote (caseId, at). */
export async function listSenderMessages(faxId: string): Promise<FaxDetails['messages']> {
  const rows = await db().caseNote.findMany({
    where: { case: { faxId }, isForSender: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    include: { author: { select: { name: true } } },
  });
  return rows.map(({ author, text, at }) => ({ author: author.name, text, at: at.toISOString() }));
}
