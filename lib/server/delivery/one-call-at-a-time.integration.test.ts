import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let staff: ApiClient;

beforeAll(async () => {
  bench = await startTestBench();
  await bench.sandbox.control('settings', 'PATCH', { requests_per_minute: 5000 });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
});
afterAll(() => bench.stop());

type Calls = Awaited<ReturnType<typeof listCalls>>;

/** When each call to the number was taken and when it ended, in their order. */
async function listCalls(recipient: string) {
  const attempts = await db().attempt.findMany({
    where: { recipient },
    orderBy: { askedAt: 'asc' },
    select: { askedAt: true, endedAt: true, faxId: true },
  });
  return attempts.map(({ askedAt, endedAt, faxId }) => ({
    faxId,
    from: askedAt.getTime(),
    to: endedAt?.getTime() ?? Infinity,
  }));
}

describe('several faxes to one number', () => {
  it('never call a busy number twice at once', async () => {
    const recipient = '+12125550101';
    await Promise.all(
      Array.from({ length: 10 }, (_, index) => staff.sendFax(recipient, { title: `No. ${index}` })),
    );
    const isCalled = (calls: Calls) =>
      new Set(calls.filter((call) => call.to < Infinity).map((call) => call.faxId)).size === 10;
    const calls = await waitUntil(
      async () => {
        const made = await listCalls(recipient);
        return isCalled(made) && made;
      },
      { timeoutMs: 100_000, what: 'a call of each fax' },
    );
    const overlaps = calls.filter((call, index) => call.from < (calls[index - 1]?.to ?? 0));
    expect(overlaps).toEqual([]);
  }, 110_000);

  it('says that a fax waits for another one, and sends it when that one has ended', async () => {
    // The first is to be on its way for longer than the second takes to get there.
    await bench.sandbox.control('settings', 'PATCH', { queue_ms: 6000 });
    await staff.sendFax('+12125550100');
    const { faxId } = await staff.sendFax('+12125550100');
    const fax = await staff.waitForStatus(faxId, ['delivered'], 60_000);
    await bench.sandbox.control('settings', 'PATCH', { queue_ms: 0 });
    const waits = fax.events.filter(({ type }) => type === 'waiting');
    expect(waits.map(({ statusCode }) => statusCode)).toEqual(['destination']);
    expect(fax.waitReason).toBeNull();
  });

  it('does not wait for a stuck one for ever', async () => {
    const stuck = await staff.sendFax('+12125550109');
    await staff.waitForStatus(stuck.faxId, ['transmitting']);
    const next = await staff.sendFax('+12125550109');
    const fax = await staff.waitForStatus(next.faxId, ['transmitting'], 60_000);
    const [first] = (await staff.getFax(stuck.faxId)).attempts;
    expect(Date.parse(fax.attempts[0]?.askedAt ?? '')).toBeGreaterThanOrEqual(
      Date.parse(first?.stuckAt ?? ''),
    );
  });
});
