import { db } from '../db.ts';
import { log } from '../log.ts';
import { LIVE_CHANNEL } from './live-channel.ts';

/** Tells all web nodes to check this person's open streams now. */
export function announceSessionEnd(userId: string): void {
  db().$executeRaw`SELECT pg_notify(${LIVE_CHANNEL}, ${userId})`.catch((error: unknown) =>
    log.warn({ err: error }, 'The end of a session could not be announced'),
  );
}
