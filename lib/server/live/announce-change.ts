import { db } from '../db.ts';
import { log } from '../log.ts';
import { LIVE_CHANNEL } from './live-channel.ts';

const COALESCE_MS = 150;
let timer: NodeJS.Timeout | undefined;

/**
 * Wakes the web nodes after a commit: at most a few notifications a second and process, since a
 * NOTIFY in each transaction would serialise their commits. A lost one costs seconds: the nodes
 * also look by themselves.
 */
export function announceChange(): void {
  timer ??= setTimeout(() => {
    timer = undefined;
    db().$executeRaw`SELECT pg_notify(${LIVE_CHANNEL}, '')`.catch((error: unknown) =>
      log.warn({ err: error }, 'A change could not be announced'),
    );
  }, COALESCE_MS);
  timer.unref();
}
