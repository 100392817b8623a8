import type { BlockedNumber } from '#lib/shared/blocked-numbers/blocked-number.ts';
import type { Prisma } from '../generated/prisma/client.ts';

export const blockedInclude = {
  createdBy: { select: { name: true } },
} as const satisfies Prisma.BlockedNumberInclude;

type BlockedRow = Prisma.BlockedNumberGetPayload<{ include: typeof blockedInclude }>;

export function toBlockedNumber(row: BlockedRow): BlockedNumber {
  return {
    number: row.number,
    reason: row.reason,
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy.name,
  };
}
