import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitUntil } from '#lib/server/testing/wait-until.ts';
import { SandboxControl } from '../chaos/sandbox-control.ts';

/** Faxdesk may have to build itself before it starts its sandbox. */
const STARTED_AFTER_MS = 170_000;

/**
 * Lets the sandbox of a Faxdesk that is starting answer any number of requests. All browser tests
 * together ask for more in a minute than the provider allows, and a fax would wait for what another
 * test asked for. The limit itself is tested beside the sandbox and the delivery.
 */
export async function liftRateLimit(dataDir: string): Promise<void> {
  const log = join(dataDir, 'logs', 'sandbox.log');
  const address = await waitUntil(
    async () => /(http:\/\/[\w.:]+)\/v3/.exec(await readFile(log, 'utf8').catch(() => ''))?.[1],
    { timeoutMs: STARTED_AFTER_MS, what: 'the address of the sandbox' },
  );
  await new SandboxControl(address).change({ requests_per_minute: 10_000 });
}
