import { PgBoss, type ConstructorOptions } from 'pg-boss';
import { databaseUrl } from '../db.ts';
import { log } from '../log.ts';
import { queueSettings } from './queues.ts';
import { reportQueueErrors } from './report-queue-errors.ts';

const processWide: typeof globalThis & { faxdeskBoss?: Promise<PgBoss> } = globalThis;

/** The queue as a sender uses it: no maintenance, no work. Started at first use. */
export function senderBoss(): Promise<PgBoss> {
  processWide.faxdeskBoss ??= startBoss({ max: 2, supervise: false, schedule: false }).catch(
    (error: unknown) => {
      processWide.faxdeskBoss = undefined;
      throw error;
    },
  );
  return processWide.faxdeskBoss;
}

/** The queue as the worker uses it: it also expires, repeats and removes jobs. */
export function startWorkerBoss(): Promise<PgBoss> {
  return startBoss({ max: 6 });
}

/** Starts pg-boss, which makes its schema when it is missing, and declares our queues. */
async function startBoss(options: ConstructorOptions): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString: databaseUrl(), ...options });
  reportQueueErrors(boss, (error) => log.error({ err: error }, 'The job queue reported an error'));
  try {
    await boss.start();
    await declareQueues(boss);
    return boss;
  } catch (error) {
    // Half started it would go on in the background, beside the next one.
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw error;
  }
}

async function declareQueues(boss: PgBoss): Promise<void> {
  const known = new Set((await boss.getQueues()).map((queue) => queue.name));
  for (const [name, { policy, options: settings }] of Object.entries(queueSettings)) {
    if (known.has(name)) await boss.updateQueue(name, settings);
    else await boss.createQueue(name, { policy, ...settings });
  }
}
