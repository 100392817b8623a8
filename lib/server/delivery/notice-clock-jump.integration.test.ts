import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDatabaseTime } from '../database-time.ts';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { noticeClockJump } from './notice-clock-jump.ts';

let bench: TestBench;
const hourMs = 60 * 60_000;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
});
afterAll(() => bench.stop());

async function makeOpenAttempt(data: { settleAfter: Date; nextPollAt: Date }): Promise<string> {
  const staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  const { faxId } = await staff.sendFax('+12025550100');
  const { id } = await db().attempt.create({
    data: {
      id: faxId,
      faxId,
      number: 1,
      reference: `F-${faxId}`,
      state: 'unknown',
      recipient: '+12025550100',
      askedAt: data.settleAfter,
      callBefore: data.settleAfter,
      ...data,
    },
  });
  return id;
}

it('settles nothing right after a jump ahead, and looks at once after one back', async () => {
  const now = await readDatabaseTime();
  const id = await makeOpenAttempt({ settleAfter: now, nextPollAt: now });
  const read = () => db().attempt.findUniqueOrThrow({ where: { id } });
  await noticeClockJump(now);
  await noticeClockJump(new Date(now.getTime() + 1000));
  expect((await read()).settleAfter).toEqual(now);

  const ahead = new Date(now.getTime() + hourMs);
  await noticeClockJump(ahead);
  expect((await read()).settleAfter?.getTime()).toBeGreaterThan(ahead.getTime() + 60_000);

  await db().attempt.update({ where: { id }, data: { nextPollAt: ahead, asOf: ahead } });
  await noticeClockJump(now);
  // An answer that is asked for now must not seem older than the last one.
  expect(await read()).toMatchObject({ nextPollAt: now, asOf: now });
});
