import type { BulkAct } from '#lib/shared/bulk-acts/bulk-act.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { toBulkAct } from './to-bulk-act.ts';

interface OnBulkAct {
  actor: Actor;
  input: { bulkActId: string };
}

/** Does no more of it; what is done stays done. One that has ended stays so. @throws {AppError} `not_found` */
export async function stopBulkAct({ actor, input }: OnBulkAct): Promise<BulkAct> {
  const own = { id: input.bulkActId, createdById: actor.userId };
  await db().bulkAct.updateMany({
    where: { ...own, status: 'running' },
    data: { status: 'stopped', endedAt: new Date() },
  });
  const act = await db().bulkAct.findFirst({ where: own });
  if (!act) throw new AppError('not_found');
  return toBulkAct(act);
}

/** Shows it no more once it has ended. @throws {AppError} `not_found`, also while it runs */
export async function putAwayBulkAct({ actor, input }: OnBulkAct): Promise<void> {
  const { count } = await db().bulkAct.updateMany({
    where: { id: input.bulkActId, createdById: actor.userId, status: { not: 'running' } },
    data: { putAwayAt: new Date() },
  });
  if (count === 0) throw new AppError('not_found');
}
