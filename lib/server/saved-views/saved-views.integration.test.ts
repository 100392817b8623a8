import { afterAll, beforeAll, expect, it } from 'vitest';
import { SavedViewAnswer, SavedViewList } from '#lib/shared/saved-views/saved-view.ts';
import { ApiClient } from '../testing/api-client.ts';
import { json } from '../testing/expected-answer.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let staff: ApiClient;
let support: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  support = new ApiClient(bench.url, await bench.signInAs('support'));
});
afterAll(() => bench.stop());

const save = (client: ApiClient, body: object) =>
  client.request('/api/saved-views', json('POST', { isShared: false, ...body })());

const names = async (client: ApiClient) => {
  const answer = await client.request('/api/saved-views');
  return SavedViewList.parse(await answer.json()).savedViews.map(({ name }) => name);
};

it('shows one’s own views and the shared ones, by name', async () => {
  await save(staff, { name: 'Mine', query: 'q=smith' });
  await save(support, { name: 'Theirs', query: 'code=error_busy' });
  const answer = await save(support, { name: 'For all', query: 'status=failed', isShared: true });
  expect(await names(staff)).toEqual(['For all', 'Mine']);
  expect(await names(support)).toEqual(['For all', 'Theirs']);
  const { savedViewId } = SavedViewAnswer.parse(await answer.json()).savedView;
  const path = `/api/saved-views/${savedViewId}`;
  expect((await support.request(path, json('PATCH', { isShared: false })())).status).toBe(200);
  expect(await names(staff)).toEqual(['Mine']);
});

it('keeps a view that the dashboard opened', async () => {
  const found = 'outcome=failed&hour=9&user=none&since=2026-11-24T23%3A30%3A00.000Z';
  expect((await save(staff, { name: 'Found', query: found })).status).toBe(201);
});

it.each(['status=lost', 'page=2', 'from=yesterday', 'user=somebody'])(
  'keeps no view that is none: %s',
  async (query) => {
    expect((await save(staff, { name: 'Odd', query })).status).toBe(400);
  },
);

it('lets staff share nothing, neither at once nor later', async () => {
  const answer = await save(staff, { name: 'Later', query: 'status=failed' });
  const { savedViewId } = SavedViewAnswer.parse(await answer.json()).savedView;
  const shared = await staff.request(
    `/api/saved-views/${savedViewId}`,
    json('PATCH', { isShared: true })(),
  );
  expect(shared.status).toBe(403);
});
