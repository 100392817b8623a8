import { db } from '../db.ts';
import { makeStretches } from './prepare-batch.ts';

/**
 * After a restore: what a batch had not made of its list at the backup may have been made and sent
 * since. It is made now, so that it is looked for at the provider like all that was open.
 */
export async function makeUnmadeFaxes(): Promise<void> {
  const where = { preparedAt: null, status: { in: ['preparing', 'paused'] } };
  const batches = await db().batch.findMany({ where, select: { id: true } });
  for (const { id } of batches) await makeStretches(id, () => Promise.resolve());
}
