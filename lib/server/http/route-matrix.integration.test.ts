import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles, type Role } from '#lib/shared/permissions.ts';
import { SavedViewAnswer } from '#lib/shared/saved-views/saved-view.ts';
import { TagAnswer } from '#lib/shared/tags/tag.ts';
import { newId } from '../ids/new-id.ts';
import { ApiClient } from '../testing/api-client.ts';
import { DraftClient } from '../testing/draft-client.ts';
import { FavouriteAnswer } from '#lib/shared/favourites/favourite.ts';
import { json, type Fixture } from '../testing/expected-answer.ts';
import { expectedAnswers } from '../testing/expected-answers.ts';
import { inDays } from '../testing/in-days.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { db } from '../db.ts';

type Caller = Role | 'stranger';
/** next-auth's own handlers need Next around them; the browser tests sign in through them. */
const coveredByBrowserTests = ['GET api/auth/[...nextauth]', 'POST api/auth/[...nextauth]'];
const callers: Caller[] = ['stranger', ...roles];

let bench: TestBench;
/** Null when the last combination changed it: a delete must not serve the next. */
let fixture: Fixture | null = null;
const clients = new Map<Caller, ApiClient>();
const client = (caller: Caller) => clients.get(caller) ?? new ApiClient(bench.url, '');

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  for (const role of roles) clients.set(role, new ApiClient(bench.url, await bench.signInAs(role)));
});
afterAll(() => bench.stop());

/** Faxes, drafts and a person, as they are before anybody acts on them. */
async function makeFixture(): Promise<Fixture> {
  const staffFax = await client('staff').sendFax('+12025550100');
  const adminFax = await client('admin').sendFax('+12025550100');
  const user = await db().user.findFirstOrThrow({ where: { role: 'support' } });
  await db().user.deleteMany({ where: { email: 'new@clinic.example' } });
  const contact = await makeContact(user.id);
  const [staffBatch, adminBatch] = [await makeBatch('staff'), await makeBatch('admin')];
  const staffDraft = await new DraftClient(client('staff')).start();
  const adminDraft = await new DraftClient(client('admin')).start();
  return {
    staffFax: staffFax.faxId,
    adminFax: adminFax.faxId,
    ...{ userId: user.id, staffBatch, adminBatch },
    staffDraft: staffDraft.draftId,
    staffUpload: staffDraft.documentId,
    adminDraft: adminDraft.draftId,
    adminUpload: adminDraft.documentId,
    caseId: await makeCase(staffFax.faxId),
    ...(await makeLater()),
    ...(await makeViews()),
    tagId: await makeTag(),
    ...contact,
  };
}

/** Staff's: a fax that waits for its time, and a favourite. */
async function makeLater() {
  const time = { sendAt: inDays(30), sendAtZone: 'UTC' };
  const { faxId } = await client('staff').sendFax('+12025550100', time);
  const kept = await client('staff').request(
    '/api/favourites',
    json('POST', { name: 'Lab', faxId })(),
  );
  const { favourite } = FavouriteAnswer.parse(await kept.json());
  return { scheduledFax: faxId, favouriteId: favourite.favouriteId };
}

/** Staff's own, and one of support's that everybody has. */
async function makeViews() {
  const make = async (role: Role, isShared: boolean) => {
    const body = { name: 'Failed', query: 'status=failed', isShared };
    const saved = await client(role).request('/api/saved-views', json('POST', body)());
    return SavedViewAnswer.parse(await saved.json()).savedView.savedViewId;
  };
  await db().savedView.deleteMany();
  return { privateView: await make('staff', false), sharedView: await make('support', true) };
}

async function makeTag(): Promise<string> {
  await db().tag.deleteMany();
  const made = await client('staff').request('/api/tags', json('POST', { name: 'Urgent' })());
  return TagAnswer.parse(await made.json()).tag.tagId;
}

async function makeBatch(role: Role): Promise<string> {
  const { id: createdById } = await db().user.findFirstOrThrow({ where: { role } });
  const count = { listed: 1, total: 1, isTestMode: false };
  const id = newId();
  await db().batch.create({ data: { id, name: 'Recall', cover: 'none', ...count, createdById } });
  return id;
}

async function makeCase(faxId: string): Promise<string> {
  const facts = { cause: 'busy', destination: '+12025550100', state: 'open', attempts: 0 };
  const id = newId();
  await db().faxCase.create({ data: { id, faxId, ...facts, openedAt: new Date() } });
  return id;
}

async function makeContact(userId: string) {
  await db().contact.deleteMany();
  await db().contactGroup.deleteMany();
  const by = { createdById: userId };
  const [contactId, groupId] = [newId(), newId()];
  await db().contact.create({
    data: {
      ...{ id: contactId, name: 'Ada', sortName: 'ada', searchText: ' ada', updatedById: userId },
      ...by,
    },
  });
  await db().contactGroup.create({ data: { id: groupId, name: 'Labs', nameKey: 'labs', ...by } });
  const blocked = { number: '+12025550199', reason: 'They asked us to stop', ...by };
  await db().blockedNumber.createMany({ data: [blocked], skipDuplicates: true });
  return { contactId, groupId };
}

describe('every route × role × stranger', () => {
  const combinations = expectedAnswers.flatMap((row) =>
    callers.map((caller, column) => ({
      ...row,
      on: row.on ?? '',
      caller,
      status: row.expected[column],
    })),
  );

  it.each(combinations)(
    '$route $on as $caller answers $status',
    async ({ path, init, caller, status }) => {
      fixture ??= await makeFixture();
      const request = init?.(fixture) ?? {};
      const response = await client(caller).request(path(fixture), request);
      if (response.ok && (request.method ?? 'GET') !== 'GET') fixture = null;
      expect(response.status).toBe(status);
      if (response.status >= 400)
        expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(response.headers.get('x-request-id')).toBeTruthy();
      await response.body?.cancel();
    },
  );

  it('has every method of every file under app/api', () => {
    const served = bench.routes.flatMap(({ folder, methods }) =>
      methods.map((name) => `${name} ${folder}`),
    );
    const tested = [...new Set(expectedAnswers.map((row) => row.route)), ...coveredByBrowserTests];
    expect(served.sort()).toEqual(tested.sort());
  });
});
