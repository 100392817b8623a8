import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '#lib/shared/problem.ts';
import { RecipientCheckAnswer } from '#lib/shared/recipients/recipient-check.ts';
import { SuggestionList } from '#lib/shared/recipients/suggestion.ts';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { json } from '../testing/expected-answer.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { recordUse } from './record-use.ts';

let bench: TestBench;
let staff: ApiClient;
let support: ApiClient;
let admin: ApiClient;

beforeAll(async () => {
  bench = await startTestBench();
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  support = new ApiClient(bench.url, await bench.signInAs('support'));
  admin = new ApiClient(bench.url, await bench.signInAs('admin'));
});
afterAll(() => bench.stop());

async function check(recipient: string) {
  const query = new URLSearchParams({ recipient });
  const response = await staff.request(`/api/recipients/check?${query}`);
  return RecipientCheckAnswer.parse(await response.json()).check;
}

async function suggest(q: string) {
  const response = await staff.request(`/api/recipients?${new URLSearchParams({ q })}`);
  return SuggestionList.parse(await response.json()).suggestions;
}

const block = (number: string, reason = 'They asked us to stop') =>
  support.request('/api/blocked-numbers', json('PUT', { number, reason })());

async function createContact(name: string, number: string) {
  await staff.request('/api/contacts', json('POST', { name, numbers: [{ number }] })());
}

describe('what a number says', () => {
  it('counts failures and knows the last delivery, of the whole office', async () => {
    expect((await check('+12125550104')).history).toMatchObject({ faxes: 0 });
    const failed = await admin.sendFax('+12125550104');
    await admin.waitForStatus(failed.faxId, ['failed']);
    expect((await check('+12125550104')).history).toMatchObject({
      faxes: 1,
      failuresInARow: 1,
      failureCode: 'error_disconnected',
      lastDeliveredAt: null,
    });
    const delivered = await admin.sendFax('+12125550100');
    await admin.waitForStatus(delivered.faxId, ['delivered']);
    const { history } = await check('+12125550100');
    expect(history).toMatchObject({ failuresInARow: 0, failingSince: null });
    expect(history.lastDeliveredAt).not.toBeNull();
  });

  it('stops the warning of a near miss once something arrived there', async () => {
    await createContact('Neighbour', '+17025550130');
    expect((await check('+17025550100')).nearMisses).toMatchObject([{ name: 'Neighbour' }]);
    const { faxId } = await staff.sendFax('+17025550100');
    await staff.waitForStatus(faxId, ['delivered']);
    expect((await check('+17025550100')).nearMisses).toEqual([]);
  });
});

describe('completion', () => {
  it('offers the most used first, then by name, with how the last fax ended', async () => {
    await createContact('Harbor Labs', '+14045550100');
    await createContact('Harbor Clinic', '+14045550150');
    await createContact('Harbor Annex', '+14045550160');
    const { faxId } = await staff.sendFax('+14045550100');
    await staff.waitForStatus(faxId, ['delivered']);
    const found = await suggest('harb');
    expect(found.map(({ name }) => name)).toEqual(['Harbor Labs', 'Harbor Annex', 'Harbor Clinic']);
    expect(found[0]?.last).toMatchObject({ status: 'delivered' });
  });

  it('offers numbers that were faxed without being anybody’s, by any part, and free text never fails', async () => {
    await staff.sendFax('+15125550177');
    expect(await suggest('(512) 555-017')).toMatchObject([{ number: '+15125550177', name: null }]);
    expect(await suggest('')).not.toEqual([]);
    for (const typed of ["'; DROP", '%', '\\', '日本', '@']) await suggest(typed);
  });

  it('weighs this month’s faxes more than more of last year’s', async () => {
    const yearAgo = new Date(Date.now() - 365 * 86_400_000);
    for (let fax = 0; fax < 50; fax += 1)
      await recordUse(db(), { kind: 'phone', value: '+18015550150' }, yearAgo);
    await recordUse(db(), { kind: 'phone', value: '+18015550160' }, new Date());
    expect((await suggest('801555')).map(({ number }) => number)).toEqual([
      '+18015550160',
      '+18015550150',
    ]);
  });
});

describe('the do-not-fax list', () => {
  it('refuses a send, a correction and a retry with its reason, for scripts too', async () => {
    const failed = await staff.sendFax('+13125550104');
    await staff.waitForStatus(failed.faxId, ['failed']);
    expect((await block('(312) 555-0104')).status).toBe(200);
    await block('+13125550105', 'Wrong office.');
    const refusals = [
      await staff.postFax({ recipient: '+1 312 555 0104' }),
      await staff.request(`/api/faxes/${failed.faxId}/retries`, { method: 'POST' }),
      await staff.request(
        `/api/faxes/${failed.faxId}/recipient`,
        json('PUT', { recipient: '+13125550105' })(),
      ),
    ];
    for (const response of refusals) {
      expect(response.status).toBe(422);
      const problem = Problem.parse(await response.json());
      expect(problem.code).toBe('number_blocked');
      expect(problem.detail).toMatch(/They asked us to stop\.|Wrong office\./);
    }
    expect((await check('+13125550104')).refusal).toContain('They asked us to stop.');
  });

  it('lets the number go again when it is taken off', async () => {
    await block('+13125550100');
    const off = () =>
      support.request('/api/blocked-numbers?number=%2B13125550100', { method: 'DELETE' });
    expect((await off()).status).toBe(204);
    expect((await off()).status).toBe(404);
    await staff.sendFax('+13125550100');
  });
});

describe('e-mail recipients', () => {
  it('are refused with a sentence while an admin has switched them off', async () => {
    const change = (allowEmailRecipients: boolean) =>
      admin.request('/api/settings', json('PATCH', { allowEmailRecipients })());
    await change(false);
    const response = await staff.postFax({ recipient: 'desk@clinic.example' });
    expect(response.status).toBe(422);
    expect(Problem.parse(await response.json()).code).toBe('email_recipients_off');
    expect((await check('desk@clinic.example')).refusal).toMatch(/switched off/);
    await change(true);
    await staff.sendFax('desk@clinic.example');
  });
});
