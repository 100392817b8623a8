import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { db } from '../db.ts';
import { listProviderFaxes } from '../dropbox-sign/read-provider-faxes.ts';
import type { ProviderFax } from '../dropbox-sign/wire.ts';
import { forgeCallback, forgeV1Callback } from '../testing/forge-callback.ts';
import { startTestBench, testApiKey, type TestBench } from '../testing/start-test-bench.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { processCallbacks } from './process-callbacks.ts';

const FAXES = 200;
const SECRET = 'a secret for the first version';
const eventTypes = ['fax_sent', 'transmission_sent', 'fax_busy'];
const AT_ONCE = 32;

let bench: TestBench;

beforeAll(async () => {
  vi.stubEnv('FAXDESK_CALLBACK_SECRET', SECRET);
  bench = await startTestBench({ hasWorker: false });
  await bench.sandbox.control('settings', 'PATCH', {
    requests_per_minute: 100_000,
    drop_callbacks: true,
  });
});
afterAll(() => bench.stop());

/** Two thousand here; `npm run bench callbacks` sends ten thousand at once. */
it('of two thousand callbacks in a burst none is lost, and every fax ends as the provider says', async () => {
  const providerFaxIds = await sendAtProvider(FAXES);
  const forms = providerFaxIds.flatMap(forgeAll);
  const repeats = forms.filter((_form, index) => index % 4 === 0);
  // Newer ones first, and the repeats somewhere among the others.
  const burst = interleave(forms.toReversed(), repeats);
  expect(burst).toHaveLength(2000);

  const answers = await postAll(burst);
  expect(answers).toEqual(Array.from({ length: 2000 }, () => '200 Hello API Event Received'));
  expect(await db().callbackDelivery.count()).toBe(1600);

  const before = await countRequests();
  await processCallbacks();
  expect(await db().callbackDelivery.count({ where: { outcome: { not: 'imported' } } })).toBe(0);
  // Two pages of the list, and one more for pages that shift.
  expect((await countRequests()) - before).toBeLessThanOrEqual(3);
  await expectStates(providerFaxIds);
});

/** As another client of the account does; the codes differ. */
async function sendAtProvider(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const body = new FormData();
    body.set('recipient', `+1202555010${index % 6}`);
    body.set('files[0]', new Blob(['A letter.']), 'letter.txt');
    const response = await fetch(`${bench.sandbox.apiUrl}/fax/send`, {
      ...{ method: 'POST', body, headers: { authorization: `Basic ${btoa(`${testApiKey}:`)}` } },
    });
    ids.push(Sent.parse(await response.json()).fax.fax_id);
  }
  await waitUntil(async () => (await readAll()).every(isOver));
  return ids;
}

const Sent = z.object({ fax: z.object({ fax_id: z.string() }) });
const isOver = (fax: ProviderFax) => fax.transmissions[0]?.statusCode !== 'transmitting';

async function readAll(): Promise<ProviderFax[]> {
  const pages = [await listProviderFaxes(1), await listProviderFaxes(2)];
  return pages.flatMap((page) => page.faxes);
}

/** Eight different ones of each fax, in all dialects, over some seconds. */
function forgeAll(providerFaxId: string): Callback[] {
  const now = Math.floor(Date.now() / 1000);
  const v3 = [0, 1].flatMap((age) =>
    eventTypes.map(
      (eventType) => () => forgeCallback({ eventType, providerFaxId, eventTime: now - age }),
    ),
  );
  const v1 = [0, 1].map((age) => () => forgeV1Callback(providerFaxId, now - age));
  return [...v3, ...v1];
}

type Callback = () => FormData;

function interleave(forms: Callback[], repeats: Callback[]): Callback[] {
  return forms.flatMap((form, index) => {
    const repeat = index % 4 === 3 ? repeats[(index - 3) / 4] : undefined;
    return repeat ? [form, repeat] : [form];
  });
}

async function postAll(burst: readonly Callback[]): Promise<string[]> {
  const url = `${bench.url}/api/callbacks/dropbox-sign?secret=${encodeURIComponent(SECRET)}`;
  const answers: string[] = [];
  const waiting = burst.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const make of waiting) {
        const response = await fetch(url, { method: 'POST', body: make() });
        answers.push(`${response.status} ${await response.text()}`);
      }
    }),
  );
  return answers;
}

async function countRequests(): Promise<number> {
  const { total } = z
    .object({ total: z.number() })
    .parse(await bench.sandbox.control('requests', 'GET'));
  return total;
}

async function expectStates(providerFaxIds: readonly string[]): Promise<void> {
  const truth = await readAll();
  expect(truth.map((fax) => fax.providerFaxId).sort()).toEqual(providerFaxIds.toSorted());
  const attempts = await db().attempt.findMany({ include: { transmissions: true } });
  const known = new Map(
    attempts.map((attempt) => [attempt.providerFaxId, attempt.transmissions[0]?.statusCode]),
  );
  for (const { providerFaxId, transmissions } of truth)
    expect(known.get(providerFaxId)).toBe(transmissions[0]?.statusCode);
}
