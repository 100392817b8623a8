import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AttemptState } from '#lib/shared/faxes/status.ts';
import { readDatabaseTime } from '../database-time.ts';
import { db } from '../db.ts';
import { changeFax } from '../faxes/change-fax.ts';
import { ApiClient } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { deliverFax } from './deliver-fax.ts';
import { pollProvider } from './poll-provider.ts';

let bench: TestBench;
let staff: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  await bench.sandbox.control('settings', 'PATCH', { requests_per_minute: 5000 });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
});
afterAll(() => bench.stop());

/** The provider took it and did not show it in time; the next try waits for its turn. */
async function giveUp(faxId: string, state: AttemptState): Promise<void> {
  await changeFax(faxId, async (tx, _fax, now) => {
    const end = { state, providerFaxId: null, asOf: null, endedAt: now, nextPollAt: null };
    await tx.attempt.updateMany({ where: { faxId }, data: { ...end, absences: 2 } });
    await tx.fax.update({ where: { id: faxId }, data: { nextAttemptAt: now } });
  });
  await db().transmission.deleteMany({ where: { attempt: { faxId } } });
  await db().providerAccount.updateMany({ data: { lastSweepAt: null } });
}

describe('a fax that the provider lists after its try was given up', () => {
  it.each(['absent', 'deferred'] as const)('is not sent again: %s', async (state) => {
    const { faxId } = await staff.sendFax('+12025550100');
    await deliverFax(faxId);
    await giveUp(faxId, state);
    expect((await staff.getFax(faxId)).status).toBe('queued');

    await pollProvider();
    await deliverFax(faxId);
    const fax = await waitUntil(async () => {
      await pollProvider();
      const row = await staff.getFax(faxId);
      return row.status === 'delivered' ? row : null;
    });
    expect(fax).toMatchObject({ nextAttemptAt: null, attempts: [{ state: 'delivered' }] });
  });

  it('is still sent to the number that a person corrected meanwhile', async () => {
    const { faxId } = await staff.sendFax('+12025550100');
    await deliverFax(faxId);
    await giveUp(faxId, 'absent');
    await db().fax.update({ where: { id: faxId }, data: { recipient: '+12025550112' } });
    await waitUntil(async () => {
      await pollProvider();
      return (await staff.getFax(faxId)).attempts[0]?.providerFaxId !== null;
    });
    expect(await staff.getFax(faxId)).toMatchObject({
      status: 'queued',
      nextAttemptAt: expect.any(String),
      attempts: [{ state: 'absent' }],
    });
  });

  it('only gets its id when another try followed: that one counts', async () => {
    const { faxId } = await staff.sendFax('+12025550111');
    await deliverFax(faxId);
    await giveUp(faxId, 'absent');
    await deliverFax(faxId);
    const before = await readDatabaseTime();
    await waitUntil(async () => {
      await pollProvider();
      return (await staff.getFax(faxId)).attempts[0]?.providerFaxId !== null;
    });
    const { attempts } = await staff.getFax(faxId);
    expect(attempts).toMatchObject([{ state: 'absent' }, { number: 2 }]);
    expect(await db().attempt.count({ where: { faxId, askedAt: { gt: before } } })).toBe(0);
  });
});
