import type { WaitReason } from '#lib/shared/faxes/fax.ts';
import { stuckAfterMs } from '#lib/shared/faxes/transmission-time.ts';
import { takeTurnAtAccount } from '../account/take-turn-at-account.ts';
import { lockName } from '../database-lock.ts';
import type { Transaction } from '../db.ts';
import { env } from '../env.ts';
import type { FaxWithAttempts } from '../faxes/attempt-row.ts';

/** A try in one of these states may be ringing at its number. */
export const statesOnTheLine = ['calling', 'unknown', 'accepted'];

/**
 * Why a fax that is due must wait: its batch is paused, another one is on its way to the number, or
 * the account is paused. Until the transaction ends no other fax to the number can start either.
 */
export async function findHindrance(
  tx: Transaction,
  fax: FaxWithAttempts,
  now: Date,
): Promise<WaitReason | null> {
  if (await isBatchPaused(tx, fax)) return 'batch';
  if (fax.recipientKind === 'phone') {
    await lockName(tx, `destination ${fax.recipient}`);
    if (await isOccupied(tx, fax, now)) return 'destination';
  }
  return (await takeTurnAtAccount(tx, now)) ? null : 'account';
}

async function isBatchPaused(tx: Transaction, { batchId }: FaxWithAttempts): Promise<boolean> {
  if (batchId === null) return false;
  return (await tx.batch.count({ where: { id: batchId, status: 'paused' } })) > 0;
}

/**
 * One call at a time to a number: several would make each other busy. One that is stuck no longer
 * counts.
 */
async function isOccupied(tx: Transaction, fax: FaxWithAttempts, now: Date): Promise<boolean> {
  const others = await tx.attempt.findMany({
    where: {
      recipient: fax.recipient,
      endedAt: null,
      state: { in: statesOnTheLine },
      faxId: { not: fax.id },
    },
    select: { askedAt: true, onLineSince: true, fax: { select: { pages: true } } },
  });
  return others.some(({ askedAt, onLineSince, fax: { pages } }) => {
    const ageMs = now.getTime() - (onLineSince ?? askedAt).getTime();
    return ageMs < stuckAfterMs(pages ?? 0) / env().speed;
  });
}
