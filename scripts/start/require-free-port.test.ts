import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { findFreePort } from '#lib/server/postgres/find-free-port.ts';
import { requireFreePort } from './require-free-port.ts';

async function listen(port: number) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '0.0.0.0', resolve));
  return server;
}

it('refuses a taken port with a sentence, and waits for one that is about to be free', async () => {
  const port = await findFreePort();
  const server = await listen(port);
  await expect(requireFreePort(port, 0)).rejects.toThrow(
    `Port ${String(port)} is taken: stop what uses it, or set PORT to another one.`,
  );
  setTimeout(() => server.close(), 300);
  await requireFreePort(port, 5_000);
});
