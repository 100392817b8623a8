import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FaxCount } from '#lib/shared/faxes/answers.ts';
import { none } from '#lib/shared/faxes/list-faxes-query.ts';
import { Insight, InsightNow } from '#lib/shared/insight/insight.ts';
import { toFaxQuery, type CountedFaxes } from '#lib/shared/insight/to-fax-query.ts';
import { db } from '../db.ts';
import { deleteFax } from '../faxes/delete-fax.ts';
import { clearHistory } from '../testing/clear-history.ts';
import { ApiClient } from '../testing/api-client.ts';
import { deliverFax, failFax } from '../testing/make-tried-fax.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { keepTallies } from './keep-tallies.ts';

const HOUR_MS = 60 * 60_000;
const LINE = '+12025550111';

let bench: TestBench;
let support: ApiClient;
let staffId: string;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  support = new ApiClient(bench.url, await bench.signInAs('support'));
  staffId = (await db().user.findFirstOrThrow({ where: { role: 'staff' } })).id;
});
afterAll(() => bench.stop());
beforeEach(clearHistory);

async function ask(query: Record<string, string> = {}): Promise<Insight> {
  const response = await support.request(`/api/insight?${new URLSearchParams(query)}`);
  return Insight.parse(await response.json());
}

async function count(query: Record<string, string>): Promise<number> {
  const response = await support.request(`/api/faxes/count?${new URLSearchParams(query)}`);
  return FaxCount.parse(await response.json()).count;
}

describe('the dashboard', () => {
  it('has behind each number the faxes that the list finds', async () => {
    const own = { createdById: staffId, sender: LINE };
    await deliverFax({ ...own, tookMs: 45_000 });
    await deliverFax({ ...own, tries: ['failed', 'delivered'], tookMs: 10 * HOUR_MS });
    await deliverFax({ ...own, sender: '+12025550112', ageMs: 3 * 24 * HOUR_MS });
    await failFax({ ...own, recipient: '+12025550101' });
    await failFax({ ...own, recipient: '+12025550101', createdById: null });
    await failFax({ createdById: staffId, code: 'error_disconnected', ageMs: 40 * HOUR_MS });
    const gone = await failFax({ ...own, recipient: '+12025550101' });
    await deleteFax({ actor: { userId: staffId, role: 'staff' }, input: { faxId: gone } });
    await support.sendFax('+12025550100');
    await keepTallies();
    const asked = { span: '30d', timeZone: 'America/New_York' };
    const insight = await ask(asked);
    const { total, steps, causes, destinations, lines, people, hours } = insight;
    expect(total).toMatchObject({ delivered: 3, failed: 4, other: 1, saved: 1 });
    expect(hours.reduce((sum, failed) => sum + failed)).toBe(4);
    const span = { from: insight.from, to: insight.to };
    const failed = { ...span, outcome: 'failed' } as const;
    const numbers: (readonly [number, CountedFaxes])[] = [
      [8, { ...span, outcome: 'all' }],
      [total.delivered, { ...span, outcome: 'delivered' }],
      [total.saved, { ...span, outcome: 'delivered', isSaved: true }],
      [total.failed, failed],
      [total.other, { ...span, outcome: 'other' }],
      ...causes.map((of) => [of.failed, { ...failed, codes: of.codes }] as const),
      ...lines.map((of) => [of.failed, { ...failed, line: of.line ?? none }] as const),
      ...people.map((of) => [of.failed, { ...failed, user: of.person?.userId ?? none }] as const),
      ...destinations.map((of) => [of.failed, { ...failed, recipient: of.recipient }] as const),
      ...hours.map((number, hour) => [number, { ...failed, hour }] as const),
      ...steps.map(({ from, to, ...step }) => [step.failed, { ...failed, from, to }] as const),
    ];
    for (const [number, counted] of numbers) {
      const query = { ...toFaxQuery(counted), timeZone: asked.timeZone };
      expect([await count(query), query]).toEqual([number, query]);
    }
    expect(people).toContainEqual({ person: null, failed: 1 });
    expect(destinations[0]).toEqual({ recipient: '+12025550101', failed: 3 });
  });

  it('knows a line and a person by themselves', async () => {
    await deliverFax({ sender: LINE });
    await deliverFax({ sender: '+12025550112', createdById: staffId });
    await keepTallies();
    expect((await ask({ line: LINE })).total.delivered).toBe(1);
    expect((await ask({ user: staffId })).total.delivered).toBe(1);
    expect((await ask({ user: staffId, line: LINE })).total.delivered).toBe(0);
  });

  it('says how long the first fax that is due has waited, and exports each chart', async () => {
    await support.sendFax('+12025550100');
    const response = await support.request('/api/insight/now');
    const now = InsightNow.parse(await response.json());
    expect(now.queued).toBe(1);
    expect(now.oldestDueAt).not.toBeNull();
    await failFax({ recipient: '+12025550101' });
    await keepTallies();
    const csv = await support.request('/api/insight/exports/csv?chart=destinations&span=7d');
    expect(await csv.text()).toBe("To,Failed\r\n'+12025550101,1\r\n");
  });

  it('refuses half a span', async () => {
    const response = await support.request('/api/insight?from=2026-01-01');
    expect(response.status).toBe(400);
  });
});
