import type {
  BlockedNumber,
  BlockNumberFields,
} from '#lib/shared/blocked-numbers/blocked-number.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';
import { blockedInclude, toBlockedNumber } from './to-blocked-number.ts';

interface BlockNumber {
  actor: Actor;
  input: BlockNumberFields;
}

/** Puts a number on the do-not-fax list; one that is on it gets this reason. @throws {AppError} `forbidden` */
export async function blockNumber({ actor, input }: BlockNumber): Promise<BlockedNumber> {
  requirePermission(actor, 'blocked-number:manage');
  const change = { reason: input.reason, createdById: actor.userId, createdAt: new Date() };
  const row = await db().blockedNumber.upsert({
    where: { number: input.number.value },
    create: { number: input.number.value, ...change },
    update: change,
    include: blockedInclude,
  });
  return toBlockedNumber(row);
}
