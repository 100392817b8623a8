import { Client } from 'pg';
import { databaseUrl } from '../db.ts';
import { log } from '../log.ts';
import { LIVE_CHANNEL } from './live-channel.ts';

const RECONNECT_MS = 2000;

/**
 * Listens on a connection of its own for as long as the process lives, and connects again when it
 * breaks. After each connection it calls back once, since notifications may have been missed.
 */
export function listenForChanges(onChange: (payload: string) => void): void {
  const client = new Client({ connectionString: databaseUrl(), keepAlive: true });
  let isOver = false;
  const reconnect = (error?: Error) => {
    if (isOver) return;
    isOver = true;
    if (error) log.warn({ err: error }, 'The listener for changes lost its connection');
    client.removeAllListeners('notification');
    client.end().catch(() => undefined);
    setTimeout(() => listenForChanges(onChange), RECONNECT_MS).unref();
  };
  client.on('error', reconnect);
  client.on('end', () => reconnect());
  client.on('notification', ({ payload }) => onChange(payload ?? ''));
  client
    .connect()
    .then(() => client.query(`LISTEN ${LIVE_CHANNEL}`))
    .then(() => onChange(''))
    .catch(reconnect);
}
