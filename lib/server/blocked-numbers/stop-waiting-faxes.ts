import { db } from '../db.ts';
import { stopBlocked } from '../delivery/stop-blocked.ts';
import { changeFax } from '../faxes/change-fax.ts';

const waiting = ['scheduled', 'queued'];

/**
 * Stops what waits to be sent to a number that is on the do-not-fax list now; how many there were.
 * What is on its way can't be called back. Who is killed here leaves the rest to its delivery, which
 * looks at the list again. Index: Fax (recipient, createdAt).
 */
export async function stopWaitingFaxes(number: string): Promise<number> {
  const where = { recipient: number, status: { in: waiting } };
  const faxes = await db().fax.findMany({ where, select: { id: true } });
  let stopped = 0;
  for (const { id } of faxes) {
    const isStopped = await changeFax(
      id,
      async (tx, fax, now) => waiting.includes(fax.status) && (await stopBlocked(tx, fax, now)),
    );
    if (isStopped) stopped += 1;
  }
  return stopped;
}
