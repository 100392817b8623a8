import type { Transaction } from '../db.ts';
import { senderBoss } from './boss.ts';
import type { JobData, QueueName } from './queues.ts';

interface EnqueueOptions {
  /** Not before so much later, by the database's clock. */
  afterMs?: number;
  /** One waiting job for each key, in queues that are `short`. */
  key?: string;
}

/**
 * Enqueues a job in the transaction of the row that it is about: both come or neither.
 * A job expires and is repeated, so a job alone never authorises a send.
 */
export async function enqueue<Name extends QueueName>(
  tx: Transaction,
  name: Name,
  data: JobData[Name],
  { afterMs, key }: EnqueueOptions = {},
): Promise<void> {
  const boss = await senderBoss();
  await boss.send(name, data, {
    ...(afterMs !== undefined && { startAfter: afterMs / 1000 }),
    ...(key !== undefined && { singletonKey: key }),
    db: toQueueDatabase(tx),
  });
}

interface PatientJob<Data> {
  data: Data;
  key: string;
}

/** Several at once, for queues that are `short`; they come after those that are enqueued singly. */
export async function enqueuePatiently<Name extends QueueName>(
  tx: Transaction,
  name: Name,
  jobs: readonly PatientJob<JobData[Name]>[],
): Promise<void> {
  const boss = await senderBoss();
  const patient = jobs.map(({ data, key }) => ({ data, singletonKey: key, priority: -1 }));
  await boss.insert(name, patient, { db: toQueueDatabase(tx) });
}

function toQueueDatabase(tx: Transaction) {
  return {
    executeSql: async (text: string, values: unknown[] = []) => ({
      rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values),
    }),
  };
}
