import type { EventEmitter } from 'node:events';
import { z } from 'zod';

const SAY_AGAIN_AFTER_MS = 10_000;
const Coded = z.object({ code: z.string() });

/**
 * Passes on what the queue reports. Each of its pollers meets a database that is away, twice a
 * second: once in ten seconds for each kind of error says as much.
 */
export function reportQueueErrors(queue: EventEmitter, report: (error: unknown) => void): void {
  const saidAt = new Map<string, number>();
  queue.on('error', (error: unknown) => {
    const code = Coded.safeParse(error).data?.code ?? 'none';
    const now = performance.now();
    if (now - (saidAt.get(code) ?? -Infinity) < SAY_AGAIN_AFTER_MS) return;
    saidAt.set(code, now);
    report(error);
  });
}
