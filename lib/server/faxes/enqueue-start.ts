import type { Transaction } from '../db.ts';
import { enqueue } from '../jobs/enqueue.ts';

interface EnqueueStart {
  faxId: string;
  scheduledAt: Date | null;
  now: Date;
}

/** The job that looks whether a fax may leave: at once, or when its time has come. */
export async function enqueueStart(
  tx: Transaction,
  { faxId, scheduledAt, now }: EnqueueStart,
): Promise<void> {
  const afterMs = scheduledAt ? Math.max(0, scheduledAt.getTime() - now.getTime()) : 0;
  await enqueue(tx, 'deliver-fax', { faxId }, afterMs > 0 ? { afterMs } : {});
}
