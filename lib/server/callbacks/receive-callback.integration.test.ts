import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { forgeCallback, forgeV1Callback } from '../testing/forge-callback.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { waitUntil } from '../testing/wait-until.ts';

let bench: TestBench;
let staff: ApiClient;

beforeAll(async () => {
  bench = await startTestBench();
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
});
afterAll(() => bench.stop());

function post(body: FormData): Promise<Response> {
  return fetch(`${bench.url}/api/callbacks/dropbox-sign`, { method: 'POST', body });
}

async function deliver(recipient: string): Promise<{ faxId: string; providerFaxId: string }> {
  const { faxId } = await staff.sendFax(recipient);
  const fax = await staff.waitForStatus(faxId, ['delivered']);
  if (!fax.providerFaxId) throw new Error('a delivered fax has a provider id');
  return { faxId, providerFaxId: fax.providerFaxId };
}

const withoutViews = async (faxId: string) =>
  (await staff.getFax(faxId)).events.filter((event) => event.type !== 'viewed');

describe('a callback', () => {
  it('with a wrong hash is refused, stored nowhere and changes nothing', async () => {
    const { faxId, providerFaxId } = await deliver('+12025550100');
    const before = await withoutViews(faxId);
    const response = await post(
      forgeCallback({ eventType: 'fax_busy', providerFaxId, key: 'another key' }),
    );
    expect(response.status).toBe(401);
    expect(
      await db().callbackDelivery.count({ where: { providerFaxId, eventType: 'fax_busy' } }),
    ).toBe(0);
    expect(await withoutViews(faxId)).toEqual(before);
    const counted = await waitUntil(() => db().callbackCount.findFirst());
    expect(counted).toMatchObject({ reason: 'refused', count: 1 });
  });

  it('with a valid hash and a lying body is acknowledged and changes nothing', async () => {
    const { faxId, providerFaxId } = await deliver('+12025550100');
    const before = await withoutViews(faxId);
    const response = await post(forgeCallback({ eventType: 'fax_disconnected', providerFaxId }));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('Hello API Event Received');
    await waitUntil(
      async () =>
        (await db().callbackDelivery.count({
          where: { providerFaxId, eventType: 'fax_disconnected', processedAt: { not: null } },
        })) === 1,
    );
    expect(await staff.getFax(faxId)).toMatchObject({ status: 'delivered', statusCode: 'success' });
    expect(await withoutViews(faxId)).toEqual(before);
  });

  it('that is repeated is acknowledged each time and stored once', async () => {
    const { providerFaxId } = await deliver('+12025550100');
    const eventTime = Math.floor(Date.now() / 1000) - 5;
    const form = () => forgeCallback({ eventType: 'fax_on_hold', providerFaxId, eventTime });
    const answers = await Promise.all(
      Array.from({ length: 10 }, async () => (await post(form())).text()),
    );
    expect(new Set(answers)).toEqual(new Set(['Hello API Event Received']));
    expect(
      await db().callbackDelivery.count({ where: { providerFaxId, eventType: 'fax_on_hold' } }),
    ).toBe(1);
  });

  it('of two faxes in the same second is stored for both, though they share one hash', async () => {
    const [one, two] = ['a'.repeat(40), 'b'.repeat(40)];
    const eventTime = Math.floor(Date.now() / 1000);
    for (const providerFaxId of [one, two])
      await post(forgeCallback({ eventType: 'fax_sent', providerFaxId, eventTime }));
    expect(
      await db().callbackDelivery.count({ where: { providerFaxId: { in: [one, two] } } }),
    ).toBe(2);
  });

  it('of a fax that the provider does not know imports nothing', async () => {
    const providerFaxId = 'c'.repeat(40);
    await post(forgeCallback({ eventType: 'fax_sent', providerFaxId }));
    const delivery = await waitUntil(() =>
      db().callbackDelivery.findFirst({ where: { providerFaxId, processedAt: { not: null } } }),
    );
    expect(delivery.outcome).toBe('unknown_fax');
    expect(await db().attempt.count({ where: { providerFaxId } })).toBe(0);
  });

  it('of the first version, or in no dialect, is refused', async () => {
    expect((await post(forgeV1Callback('abc', Math.floor(Date.now() / 1000)))).status).toBe(401);
    const nonsense = new FormData();
    nonsense.append('json', '[1, 2');
    expect((await post(nonsense)).status).toBe(400);
  });
});

describe('a fax whose callbacks never come', () => {
  it('still reaches its end, by polling', async () => {
    const { faxId } = await deliver('+12025550111');
    const ends = (await staff.getFax(faxId)).events.filter(
      (event) => event.statusCode === 'success',
    );
    expect(ends.map((event) => event.actorKind)).toEqual(['poll']);
  });
});
