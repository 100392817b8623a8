import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { db } from '../db.ts';
import { ACCOUNT } from '../dropbox-sign/rate-budget.ts';
import { ApiClient } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { deliverFax } from './deliver-fax.ts';
import { pollProvider } from './poll-provider.ts';
import { comeAlongMs } from './timing.ts';

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

/** What one look costs when faxes that were sent long ago are due in so many milliseconds. */
async function pollWhenDue(dueInMs: number[]): Promise<{ pages: number; single: number }> {
  const askedAt = new Date(Date.now() - HOUR_MS);
  const attempts = await db().attempt.findMany({ select: { id: true } });
  for (const [index, { id }] of attempts.entries()) {
    const nextPollAt = new Date(Date.now() + (dueInMs[index] ?? HOUR_MS));
    await db().attempt.update({ where: { id }, data: { askedAt, nextPollAt } });
  }
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
  expect(await pollWhenDue([0, 0])).toEqual({ pages: 0, single: 2 });
});

it('takes along what is due soon, but looks at nothing before anything is due', async () => {
  const soonMs = comeAlongMs() - 100;
  expect(await pollWhenDue([0, soonMs])).toEqual({ pages: 0, single: 2 });
  const laterMs = 5 * 60_000;
  expect(await pollWhenDue([laterMs])).toEqual({ pages: 0, single: 0 });
});

it('reads many old faxes from the list, however far back they are', async () => {
  const dueInMs = Array.from({ length: STUCK }, () => 0);
  expect(await pollWhenDue(dueInMs)).toEqual({ pages: 1, single: 0 });
  const due = await db().attempt.count({ where: { nextPollAt: { lte: new Date() } } });
  expect(due).toBe(0);
});
