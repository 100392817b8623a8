import { deriveFaxStatus } from '#lib/shared/faxes/status.ts';
import { AppError } from '#lib/shared/errors.ts';
import { keepCase } from '../cases/keep-case.ts';
import { readDatabaseTime } from '../database-time.ts';
import { inTransaction, type Transaction } from '../db.ts';
import { announceChange } from '../live/announce-change.ts';
import { stateOf, withAttempts, type FaxWithAttempts } from './attempt-row.ts';

/**
 * The one door through which a fax or its attempts change: locks the fax, runs the change with the
 * database's time, derives the status and its case anew, and tells the browsers. All in one
 * transaction; the lock orders what competes.
 * @throws {AppError} `not_found`
 */
export async function changeFax<Result>(
  faxId: string,
  change: (tx: Transaction, fax: FaxWithAttempts, now: Date) => Promise<Result>,
): Promise<Result> {
  const result = await inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Fax" WHERE "id" = ${faxId}::uuid FOR UPDATE`;
    const now = await readDatabaseTime(tx);
    const outcome = await change(tx, await requireFax(tx, faxId), now);
    await writeStatus(tx, await requireFax(tx, faxId), now);
    return outcome;
  });
  announceChange();
  return result;
}

async function requireFax(tx: Transaction, faxId: string): Promise<FaxWithAttempts> {
  const fax = await tx.fax.findUnique({ where: { id: faxId }, include: withAttempts });
  if (!fax) throw new AppError('not_found');
  return fax;
}

/** Derives the status of a fax anew; for a fax that is new, in the transaction that makes it. */
export async function refreshStatus(tx: Transaction, faxId: string): Promise<void> {
  await writeStatus(tx, await requireFax(tx, faxId), await readDatabaseTime(tx));
}

async function writeStatus(tx: Transaction, fax: FaxWithAttempts, now: Date): Promise<void> {
  const attempts = fax.attempts.map((attempt) => ({
    state: stateOf(attempt),
    errorName: attempt.errorName,
    transmissions: attempt.transmissions,
  }));
  const derived = deriveFaxStatus({ ...fax, attempts });
  const isSame =
    derived.status === fax.status &&
    derived.statusCode === fax.statusCode &&
    derived.isPartial === fax.isPartial;
  const statusChangedAt = derived.status === fax.status ? fax.statusChangedAt : now;
  if (!isSame)
    await tx.fax.update({ where: { id: fax.id }, data: { ...derived, statusChangedAt } });
  await keepCase(tx, { ...fax, ...derived, statusChangedAt }, now);
}
