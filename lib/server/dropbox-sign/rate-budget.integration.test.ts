import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '../db.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { ACCOUNT, recordRateHeaders, takeRequest, type ProviderUse } from './rate-budget.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  vi.stubEnv('DATABASE_URL', database.url);
  await takeRequest('send');
});
afterAll(async () => {
  await db().$disconnect();
  await database.drop();
});

const MINUTE_MS = 60_000;
const inMs = (ms: number) => new Date(Date.now() + ms);
const setWindow = (data: { remaining?: number; polls?: number; late?: number; resetAt?: Date }) =>
  db().providerAccount.update({ where: { id: ACCOUNT }, data });
const readWindow = () => db().providerAccount.findUniqueOrThrow({ where: { id: ACCOUNT } });

beforeEach(() =>
  setWindow({ remaining: 100, polls: 0, late: 0, resetAt: inMs(MINUTE_MS - 5_000) }),
);

/** How many requests of a kind the window gives, if nobody asks for another. */
async function takeAll(use: ProviderUse): Promise<number> {
  for (let taken = 0; ; taken += 1) {
    const isTaken = await takeRequest(use).then(
      () => true,
      () => false,
    );
    if (!isTaken) return taken;
  }
}

/** As the provider answers now, of a window that ends in so many milliseconds. */
function toHeaders(remaining: number, endsInMs: number): Headers {
  return new Headers({
    date: new Date().toUTCString(),
    'x-ratelimit-limit': '100',
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(Math.ceil((Date.now() + endsInMs) / 1000)),
  });
}

describe('a window of a hundred requests', () => {
  it('keeps twenty for polling, however much is sent', async () => {
    expect(await takeAll('send')).toBe(75);
    expect(await takeAll('callback')).toBe(0);
    expect(await takeAll('poll')).toBe(20);
    expect(await takeAll('send')).toBe(0);
  });

  it('keeps forty for what is more urgent, however much is polled', async () => {
    expect(await takeAll('poll')).toBe(60);
    expect(await takeAll('callback')).toBe(15);
    expect(await takeAll('download')).toBe(10);
    expect(await takeAll('send')).toBe(10);
  });

  it('gives polling its share again when the next one opens', async () => {
    await setWindow({ remaining: 0, polls: 20, resetAt: inMs(-1) });
    expect(await takeAll('send')).toBe(75);
    expect(await takeAll('poll')).toBe(20);
  });
});

describe('where two windows meet', () => {
  it('counts what left just before in the next one too: the provider may', async () => {
    await setWindow({ remaining: 40, resetAt: inMs(1_000) });
    for (let sent = 0; sent < 15; sent += 1) await takeRequest('send');
    await setWindow({ resetAt: inMs(-1) });
    await takeRequest('send');
    expect(await readWindow()).toMatchObject({ remaining: 84, late: 0 });
  });

  it('counts it in the next one also when the provider’s headers open that', async () => {
    await setWindow({ remaining: 40, late: 6, resetAt: inMs(1_000) });
    await recordRateHeaders(toHeaders(99, MINUTE_MS));
    expect(await readWindow()).toMatchObject({ remaining: 93, polls: 0, late: 0 });
  });

  it('never opens before the provider’s does, whoever counts more', async () => {
    const { resetAt } = await setWindow({ remaining: 50, resetAt: inMs(30_000) });
    await recordRateHeaders(toHeaders(60, 31_000));
    const window = await readWindow();
    expect(window.remaining).toBe(50);
    expect(window.resetAt.getTime()).toBeGreaterThan(resetAt.getTime());
  });

  it('is not told by an answer that took until the window was over', async () => {
    await setWindow({ remaining: 90, resetAt: inMs(MINUTE_MS) });
    await recordRateHeaders(toHeaders(5, -1_000));
    expect((await readWindow()).remaining).toBe(90);
  });
});
