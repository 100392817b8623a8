import { db, type Transaction } from '../db.ts';
import { readSettings } from '../settings/read-settings.ts';

/** The line that admins chose for who chooses none; null where they did not, or it is gone. */
export async function findDefaultLine(tx: Transaction = db()): Promise<string | null> {
  const { defaultLine } = await readSettings(tx);
  if (defaultLine === '') return null;
  const line = await tx.faxLine.findUnique({ where: { number: defaultLine } });
  return line?.number ?? null;
}

/**
 * The number that stands on a fax for which nobody chose a line: the office’s own, or the first of
 * the account. 47 CFR 68.318(d) asks for one; which line the provider takes it does not say before.
 */
export async function findUsualLine(): Promise<string | null> {
  const chosen = await findDefaultLine();
  if (chosen !== null) return chosen;
  const first = await db().faxLine.findFirst({ orderBy: { number: 'asc' } });
  return first?.number ?? null;
}
