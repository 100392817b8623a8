import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FaxCount, FaxList } from '#lib/shared/faxes/answers.ts';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let staff: ApiClient;
let support: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  support = new ApiClient(bench.url, await bench.signInAs('support'));
  for (const title of ['Referral 100%', 'Lab_results', 'Invoice'])
    await staff.sendFax('+12025550100', { title });
  await support.sendFax('+442079460018', { title: 'Overseas' });
  const { faxId } = await staff.sendFax('desk@clinic.example', { title: 'Deleted' });
  await staff.request(`/api/faxes/${faxId}`, { method: 'DELETE' });
});
afterAll(() => bench.stop());

async function list(client: ApiClient, query: Record<string, string> = {}): Promise<FaxList> {
  const response = await client.request(`/api/faxes?${new URLSearchParams(query)}`);
  return FaxList.parse(await response.json());
}
const titles = async (client: ApiClient, query?: Record<string, string>) =>
  (await list(client, query)).faxes.map((fax) => fax.title);

describe('the list', () => {
  it('shows staff their own, newest first, and support everything', async () => {
    expect(await titles(staff)).toEqual(['Invoice', 'Lab_results', 'Referral 100%']);
    expect(await titles(support)).toEqual(['Overseas', 'Invoice', 'Lab_results', 'Referral 100%']);
  });

  it('filters by status, sender and time', async () => {
    expect(await titles(support, { status: 'deleted' })).toEqual(['Deleted']);
    expect((await titles(support, { status: 'queued,deleted' })).length).toBe(5);
    expect(await titles(support, { sender: '+19995550000' })).toEqual([]);
    expect(await titles(support, { from: '2999-01-01T00:00:00Z' })).toEqual([]);
    expect((await titles(support, { to: '2999-01-01T00:00:00Z' })).length).toBe(4);
  });

  it('filters by failure code, direction and who made it, within what one may see', async () => {
    const { id: user } = await db().user.findFirstOrThrow({ where: { role: 'support' } });
    expect(await titles(support, { user })).toEqual(['Overseas']);
    expect(await titles(staff, { user })).toEqual([]);
    expect(await titles(support, { direction: 'inbound' })).toEqual([]);
    expect((await titles(support, { direction: 'outbound' })).length).toBe(4);
    const failed = { status: 'failed', statusCode: 'error_busy' };
    await db().fax.updateMany({ where: { title: 'Invoice' }, data: failed });
    expect(await titles(support, { code: 'error_busy' })).toEqual(['Invoice']);
    await db().fax.updateMany({ where: { title: 'Overseas' }, data: { statusCode: 'on_hold' } });
    expect(await titles(support, { code: 'error_busy,on_hold' })).toEqual(['Overseas', 'Invoice']);
    expect(await titles(support, { code: 'error_busy,on_hold', status: 'queued' })).toEqual([
      'Overseas',
    ]);
    const both = await titles(support, { status: 'failed,queued' });
    expect(both).toEqual(['Overseas', 'Invoice', 'Lab_results', 'Referral 100%']);
    await db().fax.updateMany({
      where: { title: { in: ['Invoice', 'Overseas'] } },
      data: { status: 'queued', statusCode: null },
    });
  });

  it('pages by keyset: nothing twice and nothing left out while new faxes come in', async () => {
    const first = await list(support, { limit: '2' });
    await support.sendFax('+12025550100', { title: 'Newest' });
    const seen = first.faxes.map((fax) => fax.title);
    let cursor = first.nextCursor;
    while (cursor) {
      const page = await list(support, { limit: '2', cursor });
      seen.push(...page.faxes.map((fax) => fax.title));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(['Overseas', 'Invoice', 'Lab_results', 'Referral 100%']);
  });

  it('comes back up by the same pages, to what came in meanwhile', async () => {
    const first = await list(support, { limit: '2' });
    const second = await list(support, { limit: '2', cursor: first.nextCursor ?? '' });
    await support.sendFax('+12025550100', { title: 'Latest' });
    const back = await list(support, { limit: '2', above: second.previousCursor ?? '' });
    expect(back.faxes).toEqual(first.faxes);
    const top = await list(support, { limit: '2', above: back.previousCursor ?? '' });
    expect(top.faxes.map(({ title }) => title)).toEqual(['Latest']);
    expect([first.previousCursor, top.previousCursor]).toEqual([null, null]);
    expect(top.nextCursor).not.toBeNull();
  });

  it('counts what it lists, within what one may see', async () => {
    const count = async (client: ApiClient, query: Record<string, string> = {}) =>
      FaxCount.parse(
        await (await client.request(`/api/faxes/count?${new URLSearchParams(query)}`)).json(),
      );
    const all = await list(support);
    expect(await count(support)).toEqual({ count: all.faxes.length, isEstimate: false });
    expect(await count(staff, { q: 'invoice' })).toEqual({ count: 1, isEstimate: false });
    expect(await count(staff, { q: 'overseas' })).toEqual({ count: 0, isEstimate: false });
    expect(await count(staff, { q: 'xylophone' })).toEqual({ count: 0, isEstimate: false });
  });

  it.each([
    { status: 'lost' },
    { limit: '0' },
    { limit: '101' },
    { cursor: 'nonsense' },
    { from: 'yesterday' },
    { direction: 'sideways' },
    { user: 'me' },
  ])('refuses %j with the field’s name', async (query) => {
    const response = await staff.request(
      `/api/faxes?${new URLSearchParams(Object.entries(query))}`,
    );
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      fields: { [Object.keys(query)[0] ?? '']: expect.any(String) },
    });
  });
});
