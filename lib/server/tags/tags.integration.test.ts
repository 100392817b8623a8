import { afterAll, beforeAll, expect, it } from 'vitest';
import { FaxCount, FaxList } from '#lib/shared/faxes/answers.ts';
import { Problem } from '#lib/shared/problem.ts';
import { maxTags, TagAnswer } from '#lib/shared/tags/tag.ts';
import { note } from '../cases/add-note.ts';
import { changeCase } from '../cases/change-case.ts';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { json } from '../testing/expected-answer.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let staff: ApiClient;
let support: ApiClient;
let admin: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  support = new ApiClient(bench.url, await bench.signInAs('support'));
  admin = new ApiClient(bench.url, await bench.signInAs('admin'));
});
afterAll(() => bench.stop());

async function makeTag(name: string): Promise<string> {
  const answer = await staff.request('/api/tags', json('POST', { name })());
  return TagAnswer.parse(await answer.json()).tag.tagId;
}

const change = (client: ApiClient, faxId: string, body: object) =>
  client.request(`/api/faxes/${faxId}/tags`, json('PATCH', body)());

async function list(client: ApiClient, query: Record<string, string>) {
  const answer = await client.request(`/api/faxes?${new URLSearchParams(query)}`);
  return FaxList.parse(await answer.json());
}
const idsOf = async (client: ApiClient, query: Record<string, string>) =>
  (await list(client, query)).faxes.map(({ faxId }) => faxId);

it('has one tag of a name, whatever its case, and not more than can be kept apart', async () => {
  await makeTag('Éclair');
  const again = await staff.request('/api/tags', json('POST', { name: '  éCLAIR ' })());
  expect(again.status).toBe(409);
  const other = await makeTag('Other');
  const renamed = await admin.request(`/api/tags/${other}`, json('PATCH', { name: 'eclair' })());
  expect(renamed.status).toBe(409);
  expect((await staff.request('/api/tags', json('POST', { name: ' ; ' })())).status).toBe(400);
  await db().$executeRaw`
    INSERT INTO "Tag" ("id", "name", "nameKey", "createdById")
    SELECT gen_random_uuid(), 'Tag ' || n, 'tag ' || n, (SELECT "id" FROM "User" LIMIT 1)
    FROM generate_series(1, ${maxTags}) AS n`;
  expect((await staff.request('/api/tags', json('POST', { name: 'One more' })())).status).toBe(409);
  await db().tag.deleteMany({ where: { nameKey: { startsWith: 'tag ' } } });
});

it('takes no letters that nobody sees for a name, nor for a difference between two', async () => {
  const ask = (name: string) => staff.request('/api/tags', json('POST', { name })());
  for (const name of ['\u2060', '\u200B\u00AD', '\u202E \uFEFF', '\uFE0F']) {
    const { fields } = Problem.parse(await (await ask(name)).json());
    expect(fields).toEqual({ name: 'Enter a name.' });
  }
  await makeTag('Pharmacy');
  expect((await ask('Phar\u200Bmacy\u2069')).status).toBe(409);
  const { tag } = TagAnswer.parse(await (await ask('\u2067Crew 👩🏽‍🚀')).json());
  expect(tag.name).toBe('Crew 👩🏽‍🚀');
});

it('tells one act as one event with what was before, and nothing where nothing changed', async () => {
  const [urgent, lab] = [await makeTag('Urgent'), await makeTag('Lab')];
  const { faxId } = await staff.sendFax('+12025550100');
  expect((await change(staff, faxId, { add: [urgent] })).status).toBe(200);
  expect((await change(support, faxId, { add: [lab], remove: [urgent] })).status).toBe(200);
  await change(support, faxId, { add: [lab], remove: [urgent] });
  const { tags, events } = await staff.getFax(faxId);
  expect(tags.map(({ name }) => name)).toEqual(['Lab']);
  const told = events.filter(({ type }) => type === 'tags_changed');
  expect(told.map(({ before, after }) => [before, after])).toEqual([
    ['', 'Urgent'],
    ['Urgent', 'Lab'],
  ]);
  expect(told[1]?.actorName).not.toBe(told[0]?.actorName);
  const gone = crypto.randomUUID();
  expect((await change(staff, faxId, { add: [gone] })).status).toBe(422);
});

it('pages through the faxes of a tag in the order of the list, down and up again', async () => {
  const tag = await makeTag('Paged');
  const sent: string[] = [];
  for (let count = 0; count < 5; count++) {
    const { faxId } = await staff.sendFax('+12025550100', { title: `Paged ${count}` });
    await change(staff, faxId, { add: [tag] });
    sent.unshift(faxId);
  }
  // Three of one moment: their ids decide.
  const createdAt = new Date('2026-11-01T10:00:00Z');
  await db().fax.updateMany({ where: { id: { in: sent } }, data: { createdAt } });
  const ordered = sent.toSorted().toReversed();
  const first = await list(staff, { tag, limit: '2' });
  const second = await list(staff, { tag, limit: '2', cursor: first.nextCursor ?? '' });
  const third = await list(staff, { tag, limit: '2', cursor: second.nextCursor ?? '' });
  const all = [first, second, third].flatMap(({ faxes }) => faxes.map(({ faxId }) => faxId));
  expect(all).toEqual(ordered);
  expect(third.nextCursor).toBeNull();
  const up = await list(staff, { tag, limit: '2', above: third.previousCursor ?? '' });
  expect(up.faxes.map(({ faxId }) => faxId)).toEqual(ordered.slice(2, 4));
  // By text or recipient it is the faxes that are read, and not the tag's own list.
  expect(await idsOf(staff, { tag, q: 'paged 3' })).toHaveLength(1);
  expect(await idsOf(staff, { tag, recipient: '+12025550100' })).toHaveLength(5);
  expect(await idsOf(staff, { tag, retried: 'yes' })).toEqual([]);
  const count = await staff.request(`/api/faxes/count?tag=${tag}`);
  expect(FaxCount.parse(await count.json())).toEqual({ count: 5, isEstimate: false });
});

it('keeps a tag’s list in step with its faxes: status, deletion, notes', async () => {
  const [tag, other] = [await makeTag('In step'), await makeTag('Other one')];
  const { faxId } = await staff.sendFax('+12025550100');
  await change(staff, faxId, { add: [tag, other] });
  expect(await idsOf(support, { tag: `${tag},${other}`, status: 'queued' })).toEqual([faxId]);
  expect(await idsOf(support, { tag, notes: 'yes' })).toEqual([]);
  await writeNote(faxId);
  expect(await idsOf(support, { tag, notes: 'yes' })).toEqual([faxId]);
  expect(await idsOf(support, { notes: 'yes' })).toEqual([faxId]);
  await staff.request(`/api/faxes/${faxId}`, { method: 'DELETE' });
  expect(await idsOf(support, { tag })).toEqual([]);
  expect(await idsOf(support, { tag, status: 'deleted' })).toEqual([faxId]);
});

/** As support does: the fax needs a case for it. */
async function writeNote(faxId: string): Promise<void> {
  const { id: userId } = await db().user.findFirstOrThrow({ where: { role: 'support' } });
  const opened = { destination: '+12025550100', state: 'open', openedAt: new Date(), attempts: 1 };
  const row = { id: crypto.randomUUID(), faxId, cause: 'busy', ...opened };
  await db().faxCase.create({ data: row });
  await changeCase({ userId, role: 'support' }, { caseId: row.id, version: 1 }, (tx, held) =>
    note(tx, held, { text: 'They call back.', mentions: [], isForSender: false }),
  );
}

it('takes a deleted tag off its faxes, and leaves their history', async () => {
  const tag = await makeTag('Short-lived');
  const { faxId } = await staff.sendFax('+12025550100');
  await change(staff, faxId, { add: [tag] });
  expect((await staff.request(`/api/tags/${tag}`, { method: 'DELETE' })).status).toBe(403);
  expect((await admin.request(`/api/tags/${tag}`, { method: 'DELETE' })).status).toBe(204);
  const fax = await staff.getFax(faxId);
  expect(fax.tags).toEqual([]);
  expect(fax.events.some(({ type }) => type === 'tags_changed')).toBe(true);
});
