import { setTimeout as sleep } from 'node:timers/promises';
import { ApiClient } from '#lib/server/testing/api-client.ts';
import { BatchClient } from '#lib/server/testing/batch-client.ts';
import { BatchAnswer, type BatchDetails } from '#lib/shared/batches/batch.ts';
import { signIn } from '../processes/sign-in.ts';
import { conclude } from './conclude.ts';
import { enterLaboratory, type Outcome, type Run } from './enter-laboratory.ts';
import { judgeBatch } from './judge-batch.ts';
import type { Laboratory } from './laboratory.ts';
import { planBatch, toList } from './plan-batch.ts';
import type { PlannedFax } from './plan-faxes.ts';
import { readPrints } from './read-prints.ts';
import type { TakenFax } from './sandbox-control.ts';

/** The provider's own limit, real at any speed. */
const REQUESTS_PER_MINUTE = 100;
/** A thousand faxes take a quarter of an hour under that limit: twice that. */
const END_WITHIN_MS = 40 * 60_000;
const LOOK_EVERY_MS = 500;

/** Sends one document to many while a worker is killed twice: as it makes the faxes, and half way. */
export async function runBatch(run: Run, count: number): Promise<Outcome> {
  const { seed } = run.options;
  const plan = planBatch(count, seed);
  const { laboratory, person } = await enterLaboratory(run, 0, REQUESTS_PER_MINUTE);
  const { control, urls, demoPassword } = laboratory;
  const [url = ''] = urls;
  const cookie = await signIn(url, { email: 'staff@faxdesk.example', password: demoPassword });
  const staff = new BatchClient(new ApiClient(url, cookie));

  const startedAt = performance.now();
  const batchId = await order(staff, plan);
  const look = { staff, batchId, report: run.report, count };
  await laboratory.workers[0]?.kill();
  await waitUntil(look, ({ status }) => status !== 'preparing');
  const preparedMs = performance.now() - startedAt;
  await waitUntil(look, ({ counts }) => counts.delivered >= count / 2);
  await killWhileSending(laboratory, count);
  const batch = await waitUntil(look, ({ status }) => status === 'done');

  const taken = await control.listTaken();
  const prints = await readPrints(await control.listReceived(), laboratory.dataDir);
  const planned = plan.map((fax) => ({
    ...fax,
    documentHash: prints.byTitle.get(fax.title) ?? '',
  }));
  const { wrong, details } = judgeBatch({
    ...{ count, batch, preparedMs, prints: prints.different },
    sendingMs: toSpanMs(taken),
    overLimit: await control.countOverLimit(),
  });
  const shown = await person.listFaxes();
  const promises = new Map(shown.map(({ title, faxId }) => [title ?? '', faxId]));
  const ended = { laboratory, person, planned, promises, seed, startedAt, report: run.report };
  const result = await conclude({ ...ended, wrong });
  return { result: { ...result, details }, dataDir: laboratory.dataDir };
}

/** Writes the draft, pastes the list and starts it; answers the batch's id. */
async function order(staff: BatchClient, plan: readonly PlannedFax[]): Promise<string> {
  const { draftId } = await staff.draft({ title: '{{case}}' });
  const source = { kind: 'csv', text: toList(plan) };
  const response = await staff.send(draftId, { source, count: plan.length });
  const body: unknown = await response.json();
  if (response.status !== 202) throw new Error(`Not taken: ${JSON.stringify(body)}`);
  return BatchAnswer.parse(body).batch.batchId;
}

interface Look {
  staff: BatchClient;
  batchId: string;
  count: number;
  report: (line: string) => void;
}

/** Looks at the batch until it is as wished, or the time is over; answers how it stands. */
async function waitUntil(
  { staff, batchId, count, report }: Look,
  isReached: (batch: BatchDetails) => boolean,
): Promise<BatchDetails> {
  const giveUpAt = performance.now() + END_WITHIN_MS;
  let told = 0;
  for (;;) {
    const batch = await staff.get(batchId);
    if (isReached(batch) || performance.now() > giveUpAt) return batch;
    const tenths = Math.floor((batch.counts.delivered / count) * 10);
    if (tenths > told) report(`${batch.counts.delivered} of ${count} faxes are delivered.`);
    told = Math.max(told, tenths);
    await sleep(LOOK_EVERY_MS);
  }
}

/** A worker that waits for the next window has nothing in hand: it dies when a fax has just left. */
async function killWhileSending({ control, workers }: Laboratory, count: number): Promise<void> {
  const before = (await control.listTaken()).length;
  while (before < count && (await control.listTaken()).length === before) await sleep(5);
  await workers[0]?.kill();
}

function toSpanMs(taken: readonly TakenFax[]): number {
  const times = taken.map(({ taken_at }) => Date.parse(taken_at));
  return Math.max(...times) - Math.min(...times);
}
