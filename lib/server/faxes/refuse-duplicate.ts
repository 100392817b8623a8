import { AppError } from '#lib/shared/errors.ts';
import { lockName } from '../database-lock.ts';
import { readDatabaseTime } from '../database-time.ts';
import type { Transaction } from '../db.ts';

/** The same documents to the same number within this time are more often a slip than meant. */
const WITHIN_MS = 10 * 60_000;

/**
 * Refuses what somebody sent to the same number a moment ago, in whatever tab. The lock makes two
 * requests at once see each other.
 * @throws {AppError} `possible_duplicate`
 */
export async function refuseDuplicate(
  tx: Transaction,
  recipient: string,
  documents: readonly { sha256: string }[],
): Promise<void> {
  await lockName(tx, `duplicates ${recipient}`);
  const since = new Date((await readDatabaseTime(tx)).getTime() - WITHIN_MS);
  const recent = await tx.fax.findMany({
    where: {
      recipient,
      createdAt: { gte: since },
      deletedAt: null,
      status: { notIn: ['failed', 'cancelled'] },
    },
    select: {
      documents: {
        // A cover page differs by the minute.
        where: { isCover: false },
        orderBy: { position: 'asc' },
        select: { document: { select: { sha256: true } } },
      },
    },
  });
  const wanted = documents.map(({ sha256 }) => sha256).join();
  const isSame = recent.some(
    (fax) => fax.documents.map(({ document }) => document.sha256).join() === wanted,
  );
  if (isSame) throw new AppError('possible_duplicate');
}
