import type { BulkAct, StartBulkActBody } from '#lib/shared/bulk-acts/bulk-act.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { inTransaction } from '../db.ts';
import { parseCursor } from '../faxes/fax-cursor.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { countTargets } from './check-bulk-act.ts';
import { requireNewDeed } from './require-deed.ts';
import { toBulkAct } from './to-bulk-act.ts';

interface StartBulkAct {
  actor: Actor;
  input: StartBulkActBody;
}

/**
 * Has something done to many faxes by a worker. The same id again is the same act.
 * @throws {AppError} `forbidden`, `invalid_input`, `unknown_person`
 */
export async function startBulkAct({ actor, input }: StartBulkAct): Promise<BulkAct> {
  const { bulkActId: id, deed, target } = input;
  if ('upTo' in target) parseCursor(target.upTo);
  await requireNewDeed(actor, deed);
  const total = await countTargets(actor, target);
  return await inTransaction(async (tx) => {
    const data = { id, deed, target, createdById: actor.userId };
    const counted = { total: total.count, isEstimate: total.isEstimate };
    const { count } = await tx.bulkAct.createMany({
      data: [{ ...data, ...counted }],
      skipDuplicates: true,
    });
    const act = await tx.bulkAct.findUniqueOrThrow({ where: { id } });
    if (act.createdById !== actor.userId) throw new AppError('not_found');
    if (count > 0) await enqueue(tx, 'carry-on-bulk-act', { bulkActId: id }, { key: id });
    return toBulkAct(act);
  });
}
