import type { Transaction } from '../db.ts';
import { senderBoss } from './boss.ts';
import type { JobData, QueueName } from './queues.ts';

interface EnqueueOptions {
  /** Not before so much later, by the database's clock. */
  afterMs?: number;
  /** One waiting job for each key, in queues that are `short`. */
  key?: string;
  /** After those that are urgent, which all others are. */
  isPatient?: boolean;
}

/**
 * Enqueues a job in the transaction of the row that it is about: both come or neither.
 * A job expires and is repeated, so a job alone never authorises a send.
 */
export async function enqueue<Name extends QueueName>(
  tx: Transaction,
  name: Name,
  data: JobData[Name],
  { afterMs, key, isPatient = false }: EnqueueOptions = {},
): Promise<void> {
  const boss = await senderBoss();
  await boss.send(name, data, {
    ...(afterMs !== undefined && { startAfter: afterMs / 1000 }),
    ...(key !== undefined && { singletonKey: key }),
    ...(isPatient && { priority: -1 }),
    db: {
      executeSql: async (text, values = []) => ({
        rows: await tx.$queryRawUnsafe(text, ...values),
      }),
    },
  });
}
