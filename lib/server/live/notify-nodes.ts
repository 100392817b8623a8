import { db } from '../db.ts';
import { log } from '../log.ts';
import { LIVE_CHANNEL } from './live-channel.ts';

/** Tells all web nodes; nobody waits for it, and what is lost costs seconds. */
export function notifyNodes(payload: string): void {
  db().$executeRaw`SELECT pg_notify(${LIVE_CHANNEL}, ${payload})`.catch((error: unknown) =>
    log.warn({ err: error }, 'A change could not be announced'),
  );
}
