import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let staff: ApiClient;

beforeAll(async () => {
  bench = await startTestBench();
  await bench.sandbox.control('settings', 'PATCH', { requests_per_minute: 2000 });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
});
afterAll(() => bench.stop());

describe('a fax to a machine that answers', () => {
  it('is taken with 202, transmitted and delivered, with its timeline', async () => {
    const sent = await staff.sendFax('(202) 555-0100', { title: 'Referral', coverTo: 'Dr Hale' });
    expect(sent).toMatchObject({
      status: 'queued',
      recipient: '+12025550100',
      pages: 1,
      attempts: [],
    });
    const fax = await staff.waitForStatus(sent.faxId, ['delivered', 'failed']);
    expect(fax).toMatchObject({ status: 'delivered', statusCode: 'success', nextAttemptAt: null });
    expect(fax.providerFaxId).toMatch(/^[0-9a-f]{40}$/);
    const types = fax.events.map((event) => event.type).filter((type) => type !== 'viewed');
    expect(types.slice(0, 3)).toEqual(['created', 'attempt_started', 'attempt_accepted']);
    expect(fax.attempts[0]?.transmissions).toMatchObject([
      { recipient: '+12025550100', statusCode: 'success' },
    ]);
  });
});

/** Each number of the plan, what it ends in, and how many attempts it takes to get there. */
const plan = [
  ['0101', 'failed', 'error_busy', 5],
  ['0102', 'failed', 'error_no_answer', 3],
  ['0103', 'failed', 'error_could_not_fax', 3],
  ['0104', 'failed', 'error_disconnected', 1],
  ['0105', 'failed', 'error_bad_destination', 1],
  ['0106', 'failed', 'error_unknown', 2],
  ['0107', 'failed', 'error_file', 1],
  ['0108', 'on_hold', 'on_hold', 1],
  ['0110', 'delivered', 'success', 3],
  ['0111', 'delivered', 'success', 1],
  ['0112', 'delivered', 'success', 1],
  ['0113', 'delivered', 'success', 1],
  ['0114', 'delivered', 'success', 3],
  ['0115', 'delivered', 'success', 3],
  ['0116', 'delivered', 'success', 3],
  ['0117', 'delivered', 'success', 3],
  ['0118', 'delivered', 'success', 1],
  ['0119', 'delivered', 'success', 1],
] as const;

describe('each number of the plan', () => {
  it.concurrent.each(plan)(
    'ends %s as %s · %s after %i attempts',
    async (lastFour, status, statusCode, attempts) => {
      const { faxId } = await staff.sendFax(`+1 303 555 ${lastFour}`);
      const fax = await staff.waitForStatus(faxId, ['delivered', 'failed', 'on_hold'], 150_000);
      expect([fax.status, fax.statusCode, fax.attempts.length]).toEqual([
        status,
        statusCode,
        attempts,
      ]);
    },
    160_000,
  );
});
