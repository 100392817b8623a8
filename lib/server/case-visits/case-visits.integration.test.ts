import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CaseVisitList } from '#lib/shared/case-visits/case-visit.ts';
import { LiveMessage } from '#lib/shared/live/live-message.ts';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { failFax } from '../testing/case-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let staff: ApiClient;
let support: ApiClient;
let admin: ApiClient;
let caseId: string;

beforeAll(async () => {
  bench = await startTestBench();
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  support = new ApiClient(bench.url, await bench.signInAs('support'));
  admin = new ApiClient(bench.url, await bench.signInAs('admin'));
  caseId = (await failFax(staff, '+12025550104')).caseId;
});
afterAll(() => bench.stop());

const visit = (who: ApiClient, id: string, method: 'PUT' | 'DELETE') =>
  who.request(`/api/cases/${caseId}/visits/${id}`, { method });

async function listNames(): Promise<string[]> {
  const answer = await admin.request('/api/cases/visits');
  return CaseVisitList.parse(await answer.json()).visits.map(({ person }) => person.name);
}

/** The names in each message about visits that this person is sent, until there have been so many. */
async function listenForVisits(who: ApiClient, signal: AbortSignal) {
  const response = await who.request('/api/live', { signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return async function next(): Promise<string[]> {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end < 0) {
        const chunk = await reader?.read();
        if (!chunk || chunk.done) throw new Error('The stream ended.');
        text += chunk.value;
        continue;
      }
      const [, data] = /data: (.*)/.exec(text.slice(0, end)) ?? [];
      text = text.slice(end + 2);
      const message = data ? LiveMessage.parse(JSON.parse(data)) : null;
      if (message?.type === 'visits') return message.visits.map(({ person }) => person.name);
    }
  };
}

it('tells the others at once who opens and closes a case, each person once', async () => {
  const ending = new AbortController();
  const next = await listenForVisits(admin, ending.signal);
  const [first, second] = [randomUUID(), randomUUID()];
  expect((await visit(support, first, 'PUT')).status).toBe(204);
  let names = await next();
  // Somebody who has just come hears of nobody first.
  if (names.length === 0) names = await next();
  expect(names).toEqual(['Sue Support']);

  await visit(support, second, 'PUT');
  await visit(support, first, 'DELETE');
  expect(await listNames()).toEqual(['Sue Support']);
  await visit(support, second, 'DELETE');
  expect(await next()).toEqual([]);
  ending.abort();
});

it('notices a page that died without a word, and one that wakes again', async () => {
  const ending = new AbortController();
  const next = await listenForVisits(admin, ending.signal);
  const id = randomUUID();
  await visit(support, id, 'PUT');
  while ((await next()).length === 0);
  await db().caseVisit.update({ where: { id }, data: { seenAt: new Date(Date.now() - 80_000) } });
  expect(await next()).toEqual([]);
  await visit(support, id, 'PUT');
  expect(await next()).toEqual(['Sue Support']);
  ending.abort();
});

it('takes nobody for somebody else, and no case that is none', async () => {
  const id = randomUUID();
  await visit(support, id, 'PUT');
  expect((await visit(admin, id, 'PUT')).status).toBe(404);
  await visit(admin, id, 'DELETE');
  expect(await listNames()).toEqual(['Sue Support']);
  const gone = await support.request(`/api/cases/${randomUUID()}/visits/${id}`, { method: 'PUT' });
  expect(gone.status).toBe(404);
});
