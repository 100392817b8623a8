import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { db } from '../db.ts';
import { ACCOUNT } from '../dropbox-sign/rate-budget.ts';
import { ApiClient } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { deliverFax } from './deliver-fax.ts';
import { pollProvider } from './poll-provider.ts';

let bench: TestBench;

/** Numbers whose faxes stay under way for ever, as many as are worth a page of the list. */
const STUCK = 12;
const HOUR_MS = 60 * 60_000;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  await bench.sandbox.control('settings', 'PATCH', { requests_per_minute: 10_000 });
  const staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  for (let index = 0; index < STUCK; index += 1) {
    const { faxId } = await staff.sendFax(`+1${212 + index}5550109`);
    await deliverFax(faxId);
  }
  await db().providerAccount.update({
    where: { id: ACCOUNT },
    data: { importPage: null, lastSweepAt: new Date() },
  });
});
afterAll(() => bench.stop());

const Requests = z.object({ by_route: z.record(z.string(), z.number()) });

/** What one look costs when so many faxes that were sent long ago are due. */
async function pollWhenDue(count: number): Promise<{ pages: number; single: number }> {
  const askedAt = new Date(Date.now() - HOUR_MS);
  const later = new Date(Date.now() + HOUR_MS);
  const attempts = await db().attempt.findMany({ select: { id: true } });
  await db().attempt.updateMany({ data: { askedAt, nextPollAt: later } });
  const ids = attempts.slice(0, count).map(({ id }) => id);
  await db().attempt.updateMany({ where: { id: { in: ids } }, data: { nextPollAt: askedAt } });
  const before = await countRequests();
  await pollProvider();
  const after = await countRequests();
  return { pages: after.pages - before.pages, single: after.single - before.single };
}

async function countRequests() {
  const { by_route } = Requests.parse(await bench.sandbox.control('requests', 'GET'));
  return { pages: by_route['GET /v3/fax/list'] ?? 0, single: by_route['GET /v3/fax/:id'] ?? 0 };
}

it('reads a few old faxes by themselves: the list would have to be read far back', async () => {
  expect(await pollWhenDue(2)).toEqual({ pages: 0, single: 2 });
});

it('reads many old faxes from the list, however far back they are', async () => {
  expect(await pollWhenDue(STUCK)).toEqual({ pages: 1, single: 0 });
  const due = await db().attempt.count({ where: { nextPollAt: { lte: new Date() } } });
  expect(due).toBe(0);
});
