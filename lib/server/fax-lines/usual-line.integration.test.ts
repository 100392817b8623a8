import { afterAll, beforeAll, expect, it } from 'vitest';
import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { FaxLineList } from '#lib/shared/fax-lines/fax-line.ts';
import { Problem } from '#lib/shared/problem.ts';
import { db } from '../db.ts';
import { Imprint } from '../faxes/imprint.ts';
import { newId } from '../ids/new-id.ts';
import { ApiClient } from '../testing/api-client.ts';
import { DraftClient } from '../testing/draft-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

const [first, second] = ['+12025550142', '+12025550143'];

let bench: TestBench;
let staff: ApiClient;
let admin: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  admin = new ApiClient(bench.url, await bench.signInAs('admin'));
  const syncedAt = new Date();
  await db().faxLine.deleteMany();
  await db().faxLine.createMany({ data: [first, second].map((number) => ({ number, syncedAt })) });
});
afterAll(() => bench.stop());

const choose = (defaultLine: string) =>
  admin.request('/api/settings', {
    method: 'PATCH',
    body: JSON.stringify({ defaultLine }),
    headers: { 'content-type': 'application/json' },
  });

/** From which line a fax goes out for which nobody chose one, and which number its page names. */
async function send() {
  const drafts = new DraftClient(staff);
  const { draftId } = await drafts.save({ recipient: '+12025550100', cover: 'none' });
  await drafts.upload(draftId, 'letter.txt', `Letter ${newId()}`);
  const { fax } = FaxAnswer.parse(await (await drafts.fax(draftId)).json());
  const { imprint } = await db().fax.findUniqueOrThrow({ where: { id: fax.faxId } });
  return { sender: fax.sender, named: Imprint.parse(imprint).line?.fromNumber };
}

async function listUsual(): Promise<string[]> {
  const response = await staff.request('/api/fax-lines');
  const { faxLines } = FaxLineList.parse(await response.json());
  return faxLines.filter(({ isUsual }) => isUsual).map(({ number }) => number);
}

it('names the account’s first line while nobody chose one, and leaves the choice to the provider', async () => {
  expect(await listUsual()).toEqual([first]);
  expect(await send()).toEqual({ sender: null, named: '(202) 555-0142' });
});

it('sends from the office’s line, and names it, once an admin chose one', async () => {
  expect((await choose(second)).status).toBe(200);
  expect(await listUsual()).toEqual([second]);
  expect(await send()).toEqual({ sender: second, named: '(202) 555-0143' });
});

it('goes on with the first line when the office’s is no longer the account’s', async () => {
  await db().faxLine.delete({ where: { number: second } });
  expect(await send()).toEqual({ sender: null, named: '(202) 555-0142' });
  const refused = await choose('+12025550199');
  expect(Problem.parse(await refused.json())).toMatchObject({ code: 'invalid_sender' });
});
