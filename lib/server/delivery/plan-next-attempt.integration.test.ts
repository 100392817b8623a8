import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hastenProbe } from '../account/hasten-probe.ts';
import { readDatabaseTime } from '../database-time.ts';
import { db } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import { ApiClient } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { deliverFax } from './deliver-fax.ts';
import { pollProvider } from './poll-provider.ts';

const DAY_MS = 24 * 60 * 60_000;

let bench: TestBench;
let staff: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  await bench.sandbox.control('settings', 'PATCH', { requests_per_minute: 5000 });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
});
afterAll(() => bench.stop());

/** The account was paused by this fax two days ago and is open again. */
async function sendAfterPause(recipient: string): Promise<string> {
  const { faxId } = await staff.sendFax(recipient);
  await bench.sandbox.control('settings', 'PATCH', { send_error: 'forbidden' });
  await deliverFax(faxId);
  await bench.sandbox.control('settings', 'PATCH', { send_error: null });
  const longAgo = new Date(Date.now() - 2 * DAY_MS);
  await db().attempt.updateMany({ where: { faxId }, data: { askedAt: longAgo, endedAt: longAgo } });
  await hastenProbe();
  await deliverFax(faxId);
  return faxId;
}

describe('a fax whose tries vanish without a trace', () => {
  /** The provider never took one of them, and the last one is about to be proven absent. */
  async function loseTries(faxId: string, count: number): Promise<void> {
    const now = await readDatabaseTime();
    for (let number = 1; number <= count; number += 1) {
      const open = { state: 'unknown', settleAfter: now, nextPollAt: now };
      const attempt = number < count ? { state: 'absent', endedAt: now } : open;
      const id = newId();
      const call = { number, reference: id, recipient: '+12025550100', askedAt: now };
      await db().attempt.create({ data: { id, faxId, ...call, callBefore: now, ...attempt } });
    }
    await waitUntil(async () => {
      await pollProvider();
      return (await db().attempt.count({ where: { faxId, state: 'absent' } })) === count;
    });
  }

  it.each([
    [5, 'queued'],
    [6, 'failed'],
  ] as const)('is %i times later %s: a person has to look after six', async (count, status) => {
    const { faxId } = await staff.sendFax('+12025550100');
    await loseTries(faxId, count);
    expect((await staff.getFax(faxId)).status).toBe(status);
  });
});

describe('a fax that waited long for the account', () => {
  it('is retried as often as any other when the line is busy', async () => {
    const faxId = await sendAfterPause('+12025550101');
    const fax = await waitUntil(async () => {
      await pollProvider();
      const row = await staff.getFax(faxId);
      return row.statusCode === 'error_busy' ? row : null;
    });
    expect(fax.status).toBe('queued');
  });

  it('is not given up when the provider then says “later”', async () => {
    const faxId = await sendAfterPause('+12025550116');
    const fax = await staff.getFax(faxId);
    expect(fax).toMatchObject({ status: 'queued', statusCode: 'max_faxes' });
  });
});
