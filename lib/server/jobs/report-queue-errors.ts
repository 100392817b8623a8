import type { PgBoss } from 'pg-boss';
import { z } from 'zod';
import { log } from '../log.ts';

const SAY_AGAIN_AFTER_MS = 10_000;
const Coded = z.object({ code: z.string() });

/**
 * Logs what the queue reports. Each of its pollers meets a database that is away, twice a second:
 * one line in ten seconds for each kind of error says as much.
 */
export function reportQueueErrors(boss: PgBoss): void {
  const saidAt = new Map<string, number>();
  boss.on('error', (error) => {
    const code = Coded.safeParse(error).data?.code ?? error.name;
    const now = performance.now();
    if (now - (saidAt.get(code) ?? -Infinity) < SAY_AGAIN_AFTER_MS) return;
    saidAt.set(code, now);
    log.error({ err: error }, 'The job queue reported an error');
  });
}
