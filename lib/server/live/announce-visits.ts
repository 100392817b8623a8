import { db } from '../db.ts';
import { log } from '../log.ts';
import { LIVE_CHANNEL, VISITS_PAYLOAD } from './live-channel.ts';

/** Tells all web nodes that somebody opened or closed a case. */
export function announceVisits(): void {
  db().$executeRaw`SELECT pg_notify(${LIVE_CHANNEL}, ${VISITS_PAYLOAD})`.catch((error: unknown) =>
    log.warn({ err: error }, 'A visit could not be announced'),
  );
}
