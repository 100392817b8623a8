import { AppError } from '#lib/shared/errors.ts';
import type { FaxLine } from '#lib/shared/fax-lines/fax-line.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { findUsualLine } from './find-usual-line.ts';

/** The numbers to send from, as the worker last read them from the account: nobody waits for it. */
export async function listFaxLines({ actor }: { actor: Actor }): Promise<FaxLine[]> {
  if (!can(actor, 'fax-line:view')) throw new AppError('forbidden');
  const lines = await db().faxLine.findMany({ orderBy: { number: 'asc' } });
  const usual = await findUsualLine();
  return lines.map(({ number }) => ({ number, isUsual: number === usual }));
}
