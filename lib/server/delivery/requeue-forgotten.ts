import { db, inTransaction } from '../db.ts';
import { enqueue } from '../jobs/enqueue.ts';

/** A fax that should have left this long ago has lost its job. */
const FORGOTTEN_AFTER_MS = 2 * 60_000;

/** The rows are the truth and jobs only hints: a fax whose job was lost gets another one. */
export async function requeueForgotten(now: Date): Promise<void> {
  const since = new Date(now.getTime() - FORGOTTEN_AFTER_MS);
  const forgotten = await db().fax.findMany({
    where: {
      waitReason: null,
      OR: [
        { status: 'queued', nextAttemptAt: { lte: since } },
        // A queued fax without a time for its next try has had none yet.
        { status: 'queued', nextAttemptAt: null, createdAt: { lte: since } },
        { status: 'scheduled', scheduledAt: { lte: since } },
      ],
    },
    select: { id: true },
    orderBy: { createdAt: 'asc' },
    take: 100,
  });
  for (const { id } of forgotten) {
    await inTransaction((tx) => enqueue(tx, 'deliver-forgotten-fax', { faxId: id }, { key: id }));
  }
}
