import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { ApiClient } from '#lib/server/testing/api-client.ts';
import type { BenchOptions } from './bench-options.ts';
import { withSite, type Site } from './history-site.ts';
import { sumMemory } from './sum-memory.ts';

const FAXES = 100_000;
const MEGABYTE = 1024 * 1024;
const SAMPLE_MS = 200;
/** A download is stopped after so much of it: behind the list, among the documents. */
const STOP_AFTER_BYTES = 40 * MEGABYTE;
/** What a stopped export has in hand is over by then. */
const SETTLED_AFTER_MS = 3000;

type Report = (line: string) => void;

/**
 * 100,000 faxes as CSV and as ZIP, read as fast as they come: how long it takes, and by how much the
 * server's memory grows; and how far a ZIP goes on whose reader has gone.
 */
export async function benchHistoryExport(report: Report, options: BenchOptions): Promise<void> {
  await withSite(options, FAXES, (site) => measure(site, report));
}

async function measure(site: Site, report: Report): Promise<void> {
  const cookie = await site.server.signInAs('admin');
  const client = new ApiClient(site.server.url, cookie);
  const ask = (kind: string, signal?: AbortSignal) =>
    client.request(`/api/faxes/exports/${kind}`, { signal });
  // The first request loads what all of them need.
  await drain(await ask('csv'));
  for (const kind of ['csv', 'zip']) {
    const before = await sumMemory(site.server.pid);
    const watch = watchMemory(site.server.pid);
    const startedAt = performance.now();
    const bytes = await drain(await ask(kind));
    const seconds = (performance.now() - startedAt) / 1000;
    const growth = (await watch.stop()) - before;
    report(
      `${kind}  ${(bytes / MEGABYTE).toFixed(1)} MB in ${seconds.toFixed(1)} s, memory ${(before / MEGABYTE).toFixed(0)} MB, at most ${(growth / MEGABYTE).toFixed(0)} MB more`,
    );
  }
  const before = await countExports(site);
  const stop = new AbortController();
  await drain(await ask('zip', stop.signal), STOP_AFTER_BYTES).catch(() => undefined);
  stop.abort();
  await sleep(SETTLED_AFTER_MS);
  const atOnce = (await countExports(site)) - before;
  await sleep(SETTLED_AFTER_MS);
  const later = (await countExports(site)) - before;
  report(`stopped  ${atOnce} of ${FAXES} faxes were packed, ${later - atOnce} more after that`);
}

/** How many bytes came; ends early after `limit`. */
async function drain(response: Response, limit = Infinity): Promise<number> {
  if (!response.ok || !response.body) throw new Error(`The export answered ${response.status}.`);
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.length;
    if (bytes > limit) break;
  }
  return bytes;
}

/** Looks again and again; answers the most that there was. */
function watchMemory(pid: number) {
  let most = 0;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      most = Math.max(most, await sumMemory(pid));
      await sleep(SAMPLE_MS);
    }
    return most;
  })();
  return {
    stop: () => {
      isOver = true;
      return watching;
    },
  };
}

const Counted = z.tuple([z.object({ count: z.coerce.number() })]);

async function countExports({ sql }: Site): Promise<number> {
  const { rows } = await sql.query(`SELECT count(*) FROM "FaxEvent" WHERE "type" = 'exported'`);
  return Counted.parse(rows)[0].count;
}
