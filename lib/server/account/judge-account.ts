import { z } from 'zod';
import type { AttemptState } from '#lib/shared/faxes/status.ts';
import type { Transaction } from '../db.ts';
import { ACCOUNT } from '../dropbox-sign/rate-budget.ts';
import { pauseAccount } from './pause-account.ts';
import { resumeAccount } from './resume-account.ts';

/** One fax on hold pauses nothing; holds at so many destinations are the account's. */
const HOLDS_TO_PAUSE = 2;

/** The provider's warning that all faxes are put on hold until the account is confirmed. */
const UNCONFIRMED = 'unconfirmed';

/** What an answer of the provider shows of the account: an attempt before and after it. */
export interface AccountSign {
  before: AttemptState;
  after: AttemptState;
  askedAt: Date;
  warnings: readonly string[];
}

/** Pauses the account when the answer shows that it must, resumes it when it shows that it may. */
export async function judgeAccount(tx: Transaction, sign: AccountSign, now: Date): Promise<void> {
  const isHeld = sign.after === 'on_hold';
  if (sign.before === 'calling' && sign.warnings.includes(UNCONFIRMED)) {
    return await pauseAccount(tx, UNCONFIRMED, now);
  }
  if (isHeld && sign.before !== 'on_hold') {
    const isPaused = await hasPause(tx);
    if (!isPaused && (await countHolds(tx)) >= HOLDS_TO_PAUSE)
      await pauseAccount(tx, 'on_hold', now);
    return;
  }
  if (!isHeld && (await isProofOfResumption(tx, sign))) await resumeAccount(tx);
}

/** Its cause is known already, and better than by holds. */
async function hasPause(tx: Transaction): Promise<boolean> {
  return (await tx.providerAccount.count({ where: { id: ACCOUNT, pausedAt: { not: null } } })) > 0;
}

/** A call that was taken proves key, plan and credit; only a fax that left proves the rest. */
async function isProofOfResumption(tx: Transaction, sign: AccountSign): Promise<boolean> {
  const account = await tx.providerAccount.findUnique({
    where: { id: ACCOUNT },
    select: { pausedAt: true, pauseCode: true },
  });
  if (!account?.pausedAt) return false;
  if (sign.before === 'on_hold') return true;
  if (sign.askedAt < account.pausedAt) return false;
  const isAboutHolds = account.pauseCode === UNCONFIRMED || account.pauseCode === 'on_hold';
  return !isAboutHolds || sign.after === 'delivered' || sign.after === 'failed';
}

const Rows = z.tuple([z.object({ holds: z.number() })]);

async function countHolds(tx: Transaction): Promise<number> {
  const [{ holds }] = Rows.parse(
    await tx.$queryRaw`
      SELECT count(DISTINCT attempt."recipient")::int AS holds
      FROM "Attempt" attempt JOIN "Fax" fax ON fax."id" = attempt."faxId"
      WHERE attempt."nextPollAt" IS NOT NULL AND attempt."state" = 'on_hold' AND fax."deletedAt" IS NULL`,
  );
  return holds;
}
