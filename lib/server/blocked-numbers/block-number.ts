import type {
  BlockedNumber,
  BlockNumberFields,
} from '#lib/shared/blocked-numbers/blocked-number.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';
import { stopWaitingFaxes } from './stop-waiting-faxes.ts';
import { blockedInclude, toBlockedNumber } from './to-blocked-number.ts';

interface BlockNumber {
  actor: Actor;
  input: BlockNumberFields;
}

interface Blocked {
  number: BlockedNumber;
  /** Faxes that waited for it. */
  stopped: number;
}

/**
 * Puts a number on the do-not-fax list and stops what waits for it; one that is on it already gets
 * this reason. @throws {AppError} `forbidden`
 */
export async function blockNumber({ actor, input }: BlockNumber): Promise<Blocked> {
  requirePermission(actor, 'blocked-number:manage');
  const change = { reason: input.reason, createdById: actor.userId, createdAt: new Date() };
  const row = await db().blockedNumber.upsert({
    where: { number: input.number.value },
    create: { number: input.number.value, ...change },
    update: change,
    include: blockedInclude,
  });
  return { number: toBlockedNumber(row), stopped: await stopWaitingFaxes(row.number) };
}
