import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CallbackHealth, ReplayAnswer } from '#lib/shared/callbacks/callback-health.ts';
import { db } from '../db.ts';
import { deliverFax } from '../delivery/deliver-fax.ts';
import { ACCOUNT } from '../dropbox-sign/rate-budget.ts';
import { getProviderFax } from '../dropbox-sign/read-provider-faxes.ts';
import { ApiClient } from '../testing/api-client.ts';
import { forgeCallback } from '../testing/forge-callback.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { processCallbacks } from './process-callbacks.ts';

let bench: TestBench;
let admin: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  admin = new ApiClient(bench.url, await bench.signInAs('admin'));
  await bench.sandbox.control('settings', 'PATCH', {
    requests_per_minute: 10_000,
    drop_callbacks: true,
  });
});
afterAll(() => bench.stop());

beforeEach(async () => {
  await bench.sandbox.control('settings', 'PATCH', { error_rate: 0 });
  await db().callbackDelivery.deleteMany();
  await db().callbackKey.deleteMany();
});

async function tell(providerFaxId: string): Promise<void> {
  const body = forgeCallback({ eventType: 'fax_sent', providerFaxId });
  const response = await fetch(`${bench.url}/api/callbacks/dropbox-sign`, { method: 'POST', body });
  expect(await response.text()).toBe('Hello API Event Received');
}

const failing = () => bench.sandbox.control('settings', 'PATCH', { error_rate: 1 });
const findRow = (providerFaxId: string) =>
  db().callbackDelivery.findFirstOrThrow({ where: { providerFaxId } });
const makeDue = () => db().callbackDelivery.updateMany({ data: { notBefore: new Date(0) } });

async function sendOurs(): Promise<{ faxId: string; providerFaxId: string }> {
  const { faxId } = await admin.sendFax('+12025550100');
  await deliverFax(faxId);
  const { providerFaxId } = await admin.getFax(faxId);
  if (!providerFaxId) throw new Error('The sandbox takes every fax.');
  await waitUntil(async () => {
    const { transmissions } = await getProviderFax(providerFaxId, 'callback');
    return transmissions[0]?.statusCode === 'success';
  });
  return { faxId, providerFaxId };
}

async function readHealth(): Promise<CallbackHealth> {
  return CallbackHealth.parse(await (await admin.request('/api/callbacks/health')).json());
}

describe('callbacks that wait', () => {
  it('bring the status of the fax, and no further request once it is final', async () => {
    const { faxId, providerFaxId } = await sendOurs();
    await tell(providerFaxId);
    await processCallbacks();
    expect((await findRow(providerFaxId)).outcome).toBe('applied');
    const events = (await admin.getFax(faxId)).events.filter(
      ({ actorKind }) => actorKind === 'callback',
    );
    expect(events.map(({ type }) => type)).toContain('transmission_changed');

    expect((await admin.getFax(faxId)).status).toBe('delivered');
    await failing();
    await db().callbackKey.deleteMany();
    await tell(providerFaxId);
    await processCallbacks();
    expect(await db().callbackDelivery.count({ where: { outcome: 'already_final' } })).toBe(1);
  });

  it('stay when the rate window is used up, and are worked off in the next one', async () => {
    const providerFaxId = 'a'.repeat(40);
    await tell(providerFaxId);
    const opensAt = new Date(Date.now() + 60_000);
    await db().providerAccount.updateMany({ data: { remaining: 0, resetAt: opensAt } });
    await processCallbacks();
    expect(await findRow(providerFaxId)).toMatchObject({ outcome: null, attempts: 0 });

    await db().providerAccount.update({ where: { id: ACCOUNT }, data: { resetAt: new Date(0) } });
    await processCallbacks();
    expect((await findRow(providerFaxId)).outcome).toBe('unknown_fax');
  });

  it('of many faxes that nobody knows cost one page of the list, not a request each', async () => {
    for (let index = 0; index < 30; index += 1) await tell(String(index).padStart(40, '0'));
    const { remaining } = await db().providerAccount.findUniqueOrThrow({ where: { id: ACCOUNT } });
    await processCallbacks();
    expect(await db().callbackDelivery.count({ where: { outcome: 'unknown_fax' } })).toBe(30);
    const after = await db().providerAccount.findUniqueOrThrow({ where: { id: ACCOUNT } });
    expect(remaining - after.remaining).toBe(1);
  });

  it('of two workers are each worked off once', async () => {
    const { providerFaxId } = await sendOurs();
    await tell(providerFaxId);
    await tell('b'.repeat(40));
    await Promise.all([processCallbacks(), processCallbacks()]);
    const rows = await db().callbackDelivery.findMany({ orderBy: { id: 'asc' } });
    expect(rows.map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
      ['applied', 1],
      ['unknown_fax', 1],
    ]);
  });
});

describe('a callback that can’t be processed', () => {
  it('pauses after each try and stops no other', async () => {
    const [bad, good] = ['c'.repeat(40), 'd'.repeat(40)];
    await tell(bad);
    await failing();
    await processCallbacks();
    expect(await findRow(bad)).toMatchObject({ outcome: null, attempts: 1, lastError: 'unknown' });
    await db().callbackDelivery.updateMany({ data: { notBefore: new Date(Date.now() + 60_000) } });
    await bench.sandbox.control('settings', 'PATCH', { error_rate: 0 });
    await tell(good);
    await processCallbacks();
    expect((await findRow(good)).outcome).toBe('unknown_fax');
    expect((await findRow(bad)).outcome).toBeNull();
  });

  it('is set aside after ten tries, is shown, and can be replayed', async () => {
    const { faxId, providerFaxId } = await sendOurs();
    await tell(providerFaxId);
    await failing();
    await db().callbackDelivery.updateMany({ data: { attempts: 9 } });
    await processCallbacks();
    const { id } = await findRow(providerFaxId);
    const health = await readHealth();
    expect(health).toMatchObject({ verified: 1, waiting: 0, deadLetterCount: 1 });
    expect(health.deadLetters).toMatchObject([
      { deliveryId: id, providerFaxId, faxId, eventType: 'fax_sent', reason: 'unknown' },
    ]);

    await bench.sandbox.control('settings', 'PATCH', { error_rate: 0 });
    const answered = await admin.request('/api/callbacks/replays', {
      method: 'POST',
      body: JSON.stringify({ deliveryId: id }),
      headers: { 'content-type': 'application/json' },
    });
    expect(ReplayAnswer.parse(await answered.json())).toEqual({ replayed: 1 });
    await makeDue();
    await processCallbacks();
    expect((await findRow(providerFaxId)).outcome).toBe('applied');
    const after = await readHealth();
    expect(after).toMatchObject({ deadLetterCount: 0, last: { eventType: 'fax_sent' } });
    expect(after.lagSinceReceipt?.medianMs).toBeGreaterThan(0);
    expect(after.knownBy.callback).toBeGreaterThan(0);
  });
});
