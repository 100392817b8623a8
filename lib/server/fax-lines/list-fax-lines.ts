import type { FaxLine } from '#lib/shared/fax-lines/fax-line.ts';
import { AppError } from '#lib/shared/errors.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { ProviderError } from '../dropbox-sign/provider-error.ts';
import { log } from '../log.ts';
import { syncFaxLines } from './sync-fax-lines.ts';

/** Lines are bought rarely: a list of this age is good enough to choose from. */
const FRESH_FOR_MS = 10 * 60_000;

/** The numbers to send from, refreshed from the account when they are old. @throws {AppError} `forbidden` */
export async function listFaxLines({ actor }: { actor: Actor }): Promise<FaxLine[]> {
  if (!can(actor, 'fax-line:view')) throw new AppError('forbidden');
  const known = await db().faxLine.findMany({ orderBy: { number: 'asc' } });
  const isFresh = known.some((line) => Date.now() - line.syncedAt.getTime() < FRESH_FOR_MS);
  if (isFresh) return known.map(toFaxLine);
  try {
    await syncFaxLines();
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    log.warn({ errorName: error.errorName }, 'The fax lines could not be refreshed');
    return known.map(toFaxLine);
  }
  return (await db().faxLine.findMany({ orderBy: { number: 'asc' } })).map(toFaxLine);
}

function toFaxLine({ number }: { number: string }): FaxLine {
  return { number };
}
