import { afterAll, beforeAll, expect, it } from 'vitest';
import { BlockedNumberAnswer } from '#lib/shared/blocked-numbers/blocked-number.ts';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { json } from '../testing/expected-answer.ts';
import { inDays } from '../testing/in-days.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { deliverFax } from './deliver-fax.ts';

let bench: TestBench;
let staff: ApiClient;
let support: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  support = new ApiClient(bench.url, await bench.signInAs('support'));
});
afterAll(() => bench.stop());

it('a fax is stopped, not sent, when its number is on the do-not-fax list by then', async () => {
  const { faxId } = await staff.sendFax('+13125550100');
  const admin = await db().user.findFirstOrThrow({ where: { role: 'admin' } });
  const entry = { number: '+13125550100', reason: 'They asked us to stop', createdById: admin.id };
  await db().blockedNumber.create({ data: entry });
  await deliverFax(faxId);
  const fax = await staff.getFax(faxId);
  expect(fax).toMatchObject({ status: 'cancelled', attempts: [] });
  expect(fax.events.find(({ type }) => type === 'stopped')).toMatchObject({
    actorKind: 'policy',
    statusCode: 'number_blocked',
  });
});

it('faxes that wait for a number are stopped at once when it comes onto the list', async () => {
  const schedule = { sendAt: inDays(2), sendAtZone: 'UTC' };
  const later = await staff.sendFax('+13125550122', schedule);
  const soon = await staff.sendFax('+13125550122');
  const other = await staff.sendFax('+13125550123', schedule);
  const entry = { number: '+13125550122', reason: 'They asked us to stop' };
  const answer = await support.request('/api/blocked-numbers', json('PUT', entry)());
  expect(BlockedNumberAnswer.parse(await answer.json()).stopped).toBe(2);
  for (const { faxId } of [later, soon])
    expect(await staff.getFax(faxId)).toMatchObject({ status: 'cancelled', attempts: [] });
  expect((await staff.getFax(other.faxId)).status).toBe('scheduled');
});
