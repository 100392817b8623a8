import { openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../processes/run-command.ts';
import { startServer, type BenchServer } from './start-server.ts';
import { sumMemory } from './sum-memory.ts';
import { writePdf } from './write-pdf.ts';

const MB = 1_000_000;
const LOOK_EVERY_MS = 50;
/** So often each size is sent: the first of a process always costs more. */
const ROUNDS = 3;

/**
 * The memory of all of Faxdesk's processes together (proportional set size, so that shared pages
 * count once) at its peak while a PDF is uploaded, sent, printed by the sandbox and delivered:
 * 200 MB against 1 MB. Linux only: it reads /proc.
 */
export async function benchUploadMemory(report: (line: string) => void): Promise<void> {
  const server = await startServer(root);
  const directory = await mkdtemp(join(tmpdir(), 'faxdesk-bench-files-'));
  try {
    const small = await writePdf(join(directory, 'small.pdf'), 1 * MB);
    const large = await writePdf(join(directory, 'large.pdf'), 200 * MB);
    const peaks = { small: 0, large: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      peaks.small = Math.max(peaks.small, await measure(server, small));
      peaks.large = Math.max(peaks.large, await measure(server, large));
    }
    report(`peak with 1 MB    ${toMegabytes(peaks.small)}`);
    report(`peak with 200 MB  ${toMegabytes(peaks.large)}`);
    report(`difference        ${toMegabytes(peaks.large - peaks.small)} (under 64 MB)`);
  } finally {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

async function measure(server: BenchServer, path: string): Promise<number> {
  const form = new FormData();
  form.append('recipient', '+12025550100');
  form.append('files', await openAsBlob(path), 'document.pdf');
  const sending = fetch(`${server.url}/api/faxes`, {
    method: 'POST',
    body: form,
    headers: { cookie: server.cookie },
  });
  const faxId = sending.then(
    async (response) => /"faxId":"([\w-]+)"/.exec(await response.text())?.[1] ?? '',
  );
  let peak = 0;
  let isOver = false;
  const ending = faxId.then((id) => waitUntilDelivered(server, id)).finally(() => (isOver = true));
  while (!isOver) {
    peak = Math.max(peak, await sumMemory(server.pid));
    await sleep(LOOK_EVERY_MS);
  }
  await ending;
  return peak;
}

async function waitUntilDelivered(server: BenchServer, faxId: string): Promise<void> {
  for (;;) {
    const response = await fetch(`${server.url}/api/faxes/${faxId}`, {
      headers: { cookie: server.cookie },
    });
    const status = /"status":"(\w+)"/.exec(await response.text())?.[1];
    if (status === 'delivered') return;
    if (!response.ok || status === 'failed')
      throw new Error(`The fax ended as ${status ?? response.status}.`);
    await sleep(200);
  }
}

function toMegabytes(bytes: number): string {
  return `${(bytes / MB).toFixed(0)} MB`;
}
