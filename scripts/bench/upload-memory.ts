import { openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiClient } from '#lib/server/testing/api-client.ts';
import { DraftClient } from '#lib/server/testing/draft-client.ts';
import { maxPartBytes } from '#lib/shared/drafts/upload-headers.ts';
import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { root } from '../processes/run-command.ts';
import { startServer, type BenchServer } from './start-server.ts';
import { sumMemory } from './sum-memory.ts';
import { writePdf } from './write-pdf.ts';

const MB = 1_000_000;
const LOOK_EVERY_MS = 50;
/** So often each size is sent: the first of a process always costs more. */
const ROUNDS = 3;
const DELIVERED_WITHIN_MS = 180_000;

/**
 * The memory of all of Faxdesk's processes together (proportional set size, so that shared pages
 * count once) at its peak while a PDF is uploaded in parts, printed, sent and delivered:
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
  const api = new ApiClient(server.url, server.cookie);
  let peak = 0;
  let isOver = false;
  const ending = send(api, path)
    .then((faxId) => requireDelivered(api, faxId))
    .finally(() => (isOver = true));
  while (!isOver) {
    peak = Math.max(peak, await sumMemory(server.pid));
    await sleep(LOOK_EVERY_MS);
  }
  await ending;
  return peak;
}

/** As the composer does: a draft, its document part by part, and the fax; answers its id. */
async function send(api: ApiClient, path: string): Promise<string> {
  const drafts = new DraftClient(api);
  const file = await openAsBlob(path);
  const { draftId } = await drafts.save({ recipient: '+12025550100' });
  const { documentId } = await drafts.declare(draftId, 'document.pdf', file.size);
  for (let offset = 0; offset < file.size; offset += maxPartBytes) {
    const content = file.slice(offset, offset + maxPartBytes);
    const { status } = await drafts.patch({ draftId, documentId, offset, content });
    if (status !== 200) throw new Error(`The part at ${offset} was answered with ${status}.`);
  }
  const response = await drafts.fax(draftId);
  return FaxAnswer.parse(await response.json()).fax.faxId;
}

async function requireDelivered(api: ApiClient, faxId: string): Promise<void> {
  const { status } = await api.waitForStatus(faxId, ['delivered', 'failed'], DELIVERED_WITHIN_MS);
  if (status !== 'delivered') throw new Error(`The fax ended as ${status}.`);
}

function toMegabytes(bytes: number): string {
  return `${(bytes / MB).toFixed(0)} MB`;
}
