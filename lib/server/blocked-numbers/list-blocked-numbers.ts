import type { BlockedNumber } from '#lib/shared/blocked-numbers/blocked-number.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { blockedInclude, toBlockedNumber } from './to-blocked-number.ts';

interface ListBlockedNumbers {
  actor: Actor;
  /** Part of a number in any spelling, or of a reason. */
  input: { q?: string | undefined };
}

const SHOWN = 200;

/** The do-not-fax list, the newest first, {@link SHOWN} at most. @throws {AppError} `forbidden` */
export async function listBlockedNumbers({
  actor,
  input: { q = '' },
}: ListBlockedNumbers): Promise<BlockedNumber[]> {
  requirePermission(actor, 'blocked-number:manage');
  const rows = await db().blockedNumber.findMany({
    where: q === '' ? {} : { OR: listConditions(q) },
    orderBy: [{ createdAt: 'desc' }, { number: 'asc' }],
    take: SHOWN,
    include: blockedInclude,
  });
  return rows.map(toBlockedNumber);
}

function listConditions(typed: string): Prisma.BlockedNumberWhereInput[] {
  const digits = typed.replaceAll(/\D/g, '').replace(/^(?:00|011)/, '');
  const isNumber = digits !== '' && /^[\d\s()+\-./\u2010-\u2015]+$/.test(typed);
  return [
    { number: { contains: isNumber ? digits : typed.toLowerCase() } },
    { reason: { contains: typed, mode: 'insensitive' } },
  ];
}
