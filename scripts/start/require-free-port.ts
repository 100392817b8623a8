import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { toErrorCode } from '#lib/server/postgres/postgres-error.ts';
import { StartError } from '../processes/start-error.ts';

/** Checks that the web can listen; waits `patienceMs` for a killed run's children to go. */
export async function requireFreePort(port: number, patienceMs: number): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const code = await tryPort(port);
    if (!code) return;
    if (Date.now() > deadline) throw new StartError(toSentence(port, code));
    await sleep(200);
  }
}

function tryPort(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(toErrorCode(error) ?? error.message));
    server.listen(port, '0.0.0.0', () => server.close(() => resolve(undefined)));
  });
}

function toSentence(port: number, code: string): string {
  const name = `Port ${String(port)}`;
  if (code === 'EADDRINUSE')
    return `${name} is taken: stop what uses it, or set PORT to another one.`;
  if (code === 'EACCES')
    return `${name} needs rights that this account lacks: set PORT to one above 1023.`;
  return `${name} can't be used (${code}): set PORT to another one.`;
}
