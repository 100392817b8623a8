import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';

interface UnblockNumber {
  actor: Actor;
  input: { number: string };
}

/** Takes a number off the do-not-fax list. @throws {AppError} `forbidden`, `not_found` */
export async function unblockNumber({ actor, input }: UnblockNumber): Promise<void> {
  requirePermission(actor, 'blocked-number:manage');
  const { count } = await db().blockedNumber.deleteMany({ where: { number: input.number } });
  if (count === 0) throw new AppError('not_found');
}
