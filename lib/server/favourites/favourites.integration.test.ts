import { afterAll, beforeAll, expect, it } from 'vitest';
import { DraftAnswer, DraftList } from '#lib/shared/drafts/draft.ts';
import { FavouriteAnswer, FavouriteList } from '#lib/shared/favourites/favourite.ts';
import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { removeExpiredDrafts } from '../drafts/remove-expired-drafts.ts';
import { newId } from '../ids/new-id.ts';
import { ApiClient } from '../testing/api-client.ts';
import { DraftClient } from '../testing/draft-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

const YEAR_MS = 365 * 24 * 60 * 60_000;

let bench: TestBench;
let api: ApiClient;
let drafts: DraftClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  api = new ApiClient(bench.url, await bench.signInAs('staff'));
  drafts = new DraftClient(api);
});
afterAll(() => bench.stop());

function send(method: string, path: string, body?: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return api.request(path, { method, ...(body && { body: JSON.stringify(body), headers }) });
}

async function keep(source: object): Promise<string> {
  const response = await send('POST', '/api/favourites', { name: 'Weekly order', ...source });
  expect(response.status).toBe(201);
  return FavouriteAnswer.parse(await response.json()).favourite.favouriteId;
}

const list = async () =>
  FavouriteList.parse(await (await api.request('/api/favourites')).json()).favourites;

const open = async (favouriteId: string) =>
  DraftAnswer.parse(
    await (await send('POST', '/api/drafts', { fromFavouriteId: favouriteId })).json(),
  ).draft;

it('a draft that is kept fills a new one again and again, whatever becomes of the first', async () => {
  const { draftId } = await drafts.save({ recipient: '(202) 555-0100', title: 'Order' });
  await drafts.upload(draftId, 'order.txt', `Order ${newId()}`);
  const favouriteId = await keep({ draftId });
  await send('DELETE', `/api/drafts/${draftId}`);
  await removeExpiredDrafts(new Date(Date.now() + YEAR_MS));
  for (let use = 0; use < 2; use += 1) {
    const draft = await open(favouriteId);
    expect(draft).toMatchObject({ recipient: '(202) 555-0100', title: 'Order', pages: [{}] });
    const answer = await drafts.fax(draft.draftId);
    const { fax } = FaxAnswer.parse(await answer.json());
    expect(fax.files.map(({ name }) => name)).toEqual(['order.txt']);
  }
});

it('a fax is kept, stands first once it is used, and is no draft that waits to be sent', async () => {
  const { faxId } = await api.sendFax('+12025550100', { title: 'Kept' });
  const favouriteId = await keep({ faxId });
  await open(favouriteId);
  expect((await list())[0]).toMatchObject({ favouriteId, name: 'Weekly order' });
  const unsent = DraftList.parse(await (await api.request('/api/drafts')).json()).drafts;
  expect(unsent.filter(({ title }) => title === 'Kept')).toHaveLength(1);
});

it('is renamed, removed, brought back, and gone a day after it was removed', async () => {
  const { faxId } = await api.sendFax('+12025550100');
  const favouriteId = await keep({ faxId });
  const path = `/api/favourites/${favouriteId}`;
  expect((await send('PUT', path, { name: 'Lab' })).status).toBe(200);
  expect((await send('DELETE', path)).status).toBe(204);
  expect((await list()).map((one) => one.favouriteId)).not.toContain(favouriteId);
  expect((await send('PUT', path, { name: 'Lab' })).status).toBe(200);
  expect(await list()).toContainEqual(expect.objectContaining({ favouriteId, name: 'Lab' }));
  await send('DELETE', path);
  await removeExpiredDrafts(new Date(Date.now() + YEAR_MS));
  expect((await send('PUT', path, { name: 'Lab' })).status).toBe(404);
});
