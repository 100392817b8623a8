import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ErrorCode } from '#lib/shared/errors.ts';
import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { Problem } from '#lib/shared/problem.ts';
import { ApiClient, textFile } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { db } from '../db.ts';

let bench: TestBench;
let staff: ApiClient;

beforeAll(async () => {
  // Slow enough that a retry is still to come when a person acts.
  bench = await startTestBench({ speed: 60 });
  await bench.sandbox.control('settings', 'PATCH', { requests_per_minute: 5000 });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
});
afterAll(() => bench.stop());

async function ask(path: string, method: string, body?: object) {
  const response = await staff.request(path, {
    method,
    ...(body && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  const answer: unknown = await response.json();
  return response.ok ? FaxAnswer.parse(answer).fax : Problem.parse(answer).code;
}

const refused = (code: ErrorCode) => code;

async function waitForRetry(faxId: string) {
  const fax = await staff.waitForStatus(faxId, ['queued', 'failed']);
  if (fax.attempts.length > 0) return fax;
  await staff.waitForStatus(faxId, ['sending', 'transmitting']);
  return await staff.waitForStatus(faxId, ['queued', 'failed']);
}

describe('stopping a fax', () => {
  it('makes no further try, and can be taken back by trying again', async () => {
    const { faxId } = await staff.sendFax('+14125550110');
    await waitForRetry(faxId);
    const stopped = await ask(`/api/faxes/${faxId}/retries`, 'DELETE');
    expect(stopped).toMatchObject({ status: 'cancelled', nextAttemptAt: null, isStopped: true });
    expect(await ask(`/api/faxes/${faxId}/retries`, 'DELETE')).toBe(refused('fax_ended'));
    const again = await ask(`/api/faxes/${faxId}/retries`, 'POST');
    expect(again).toMatchObject({ status: 'queued', isStopped: false });
    await staff.waitForStatus(faxId, ['delivered'], 60_000);
  }, 90_000);

  it('lets a try that is on its way end, and makes none after it', async () => {
    await bench.sandbox.control('settings', 'PATCH', { latency_ms: 3000 });
    const { faxId } = await staff.sendFax('+14135550101');
    await staff.waitForStatus(faxId, ['sending']);
    expect(await ask(`/api/faxes/${faxId}/retries`, 'DELETE')).toMatchObject({ status: 'sending' });
    await bench.sandbox.control('settings', 'PATCH', { latency_ms: 0 });
    const fax = await staff.waitForStatus(faxId, ['cancelled']);
    expect([fax.statusCode, fax.attempts.length]).toEqual(['error_busy', 1]);
  });
});

describe('correcting the number', () => {
  it('sends the same fax to the new one and is found by both', async () => {
    const { faxId } = await staff.sendFax('+14145550104');
    await staff.waitForStatus(faxId, ['failed']);
    const path = `/api/faxes/${faxId}/recipient`;
    expect(await ask(path, 'PUT', { recipient: '414 555' })).toBe(refused('invalid_input'));
    const changed = await ask(path, 'PUT', { recipient: '(414) 555-0100' });
    expect(changed).toMatchObject({ recipient: '+14145550100', status: 'queued' });
    const fax = await staff.waitForStatus(faxId, ['delivered']);
    expect(fax.attempts.map(({ recipient }) => recipient)).toEqual([
      '+14145550104',
      '+14145550100',
    ]);
    expect(fax.events.find(({ type }) => type === 'recipient_changed')?.before).toBe(
      '+14145550104',
    );
    expect(await ask(path, 'PUT', { recipient: '+14145550111' })).toBe(refused('fax_arrived'));
    for (const q of ['4145550104', '4145550100']) {
      const found: unknown = await (await staff.request(`/api/faxes?q=${q}`)).json();
      expect(JSON.stringify(found)).toContain(faxId);
    }
  });
});

describe('an outcome that can’t be settled', () => {
  /** As after a provider whose list never told. */
  async function makeUnsettled(recipient: string): Promise<string> {
    const { faxId } = await staff.sendFax(recipient);
    await staff.waitForStatus(faxId, ['delivered']);
    const longAgo = new Date(Date.now() - 60 * 60_000);
    await db().attempt.updateMany({
      where: { faxId },
      data: { state: 'unknown', endedAt: null, answeredAt: longAgo, nextPollAt: null },
    });
    return faxId;
  }

  it('is sent again only when a person says so', async () => {
    const faxId = await makeUnsettled('+14155550100');
    const path = `/api/faxes/${faxId}/outcome`;
    expect(await ask(path, 'POST', { decision: 'send_again' })).toMatchObject({ status: 'queued' });
    const fax = await staff.waitForStatus(faxId, ['delivered']);
    expect(fax.attempts.map(({ state }) => state)).toEqual(['unsettled', 'delivered']);
  });

  it('is left at that when a person says so', async () => {
    const faxId = await makeUnsettled('+14165550100');
    const path = `/api/faxes/${faxId}/outcome`;
    expect(await ask(path, 'POST', { decision: 'close' })).toMatchObject({ status: 'cancelled' });
    expect(await ask(path, 'POST', { decision: 'send_again' })).toBe(refused('outcome_not_open'));
  });
});

describe('the same documents to the same number', () => {
  it('are taken twice by whoever does not ask to be warned', async () => {
    await staff.sendFax('+14175550111');
    await staff.sendFax('+14175550111');
  });

  it('are refused once a warning is asked for, even when both come at once', async () => {
    const fields = { recipient: '+14185550100', duplicateCheck: 'true' };
    const answers = await Promise.all([staff.postFax(fields), staff.postFax(fields)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    const other = [{ ...textFile, content: 'Another text.' }];
    expect((await staff.postFax(fields, other)).status).toBe(202);
    expect((await staff.postFax({ recipient: fields.recipient })).status).toBe(202);
  });
});
