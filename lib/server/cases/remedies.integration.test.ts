import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RemedyAnswer, RemedyCheck, type RemedyInput } from '#lib/shared/cases/case-remedy.ts';
import { ContactAnswer } from '#lib/shared/contacts/contact.ts';
import { DraftAnswer } from '#lib/shared/drafts/draft.ts';
import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { ApiClient } from '../testing/api-client.ts';
import { CaseClient, failFax } from '../testing/case-client.ts';
import { DraftClient } from '../testing/draft-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { db } from '../db.ts';

let bench: TestBench;
let staff: ApiClient;
let support: CaseClient;
let supportId: string;

beforeAll(async () => {
  // Slow enough that no fax is late on a busy machine.
  bench = await startTestBench({ speed: 60 });
  await bench.sandbox.control('settings', 'PATCH', { requests_per_minute: 5000 });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  support = new CaseClient(new ApiClient(bench.url, await bench.signInAs('support')));
  supportId = (await db().user.findFirstOrThrow({ where: { role: 'support' } })).id;
});
afterAll(() => bench.stop());

const fail = (recipient: string) => failFax(staff, recipient);
type Seen = Awaited<ReturnType<typeof fail>>;
const toSeen = (cases: Seen[]) => cases.map(({ caseId, version }) => ({ caseId, version }));

const apply = (remedy: RemedyInput, cases: Seen[]) =>
  support.ask(RemedyAnswer, '/api/case-remedies', 'POST', { remedy, cases: toSeen(cases) });
const check = (remedy: RemedyInput, target: object) =>
  support.ask(RemedyCheck, '/api/case-remedies/check', 'POST', { remedy, target });

describe('a remedy for many', () => {
  it('says before what it will do and whom it leaves out, then does just that', async () => {
    const [good, blocked, changed, done] = [
      await fail('+12025550104'),
      await fail('+12055550104'),
      await fail('+12065550104'),
      await fail('+12075550104'),
    ];
    await db().blockedNumber.create({
      data: { number: '+12055550104', reason: 'They asked us to stop', createdById: supportId },
    });
    await apply({ kind: 'assign', userId: supportId }, [changed]);
    await apply({ kind: 'finish', reason: 'given_up' }, [done]);
    const cases = [good, blocked, changed, { ...done, version: done.version + 1 }];
    const checked = await check({ kind: 'try_again' }, { cases: toSeen(cases) });
    expect(checked.ready).toEqual(toSeen([good]));
    const answer = await apply({ kind: 'try_again' }, cases);
    expect(answer.done).toEqual([good.caseId]);
    for (const { skipped } of [checked, answer])
      expect(skipped.map(({ caseId, code }) => [caseId, code])).toEqual([
        [blocked.caseId, 'number_blocked'],
        [changed.caseId, 'case_changed'],
        [done.caseId, 'case_done'],
      ]);
    const { events } = await staff.getFax(good.faxId);
    expect(events.filter(({ type }) => type === 'retry_requested')).toHaveLength(1);
  });

  it('finds the cases of a whole group by itself', async () => {
    const group = [await fail('+12085550105'), await fail('+12085550105')];
    const filter = { cause: 'bad_number', destination: '+12085550105' };
    const remedy: RemedyInput = { kind: 'finish', reason: 'handled_by_phone' };
    const { ready, hasMore } = await check(remedy, { filter });
    expect({ ready, hasMore }).toEqual({ ready: toSeen(group), hasMore: false });
    await support.ask(RemedyAnswer, '/api/case-remedies', 'POST', { remedy, cases: ready });
    expect((await check(remedy, { filter })).ready).toEqual([]);
    const { case: ended } = await staff.getFax(group[0]?.faxId ?? '');
    expect(ended).toMatchObject({ doneReason: 'handled_by_phone', doneBy: { userId: supportId } });
  });

  it('tries nothing again that is still on its way', async () => {
    const { faxId } = await staff.sendFax('+12095550108');
    const { case: held } = await staff.waitForStatus(faxId, ['on_hold']);
    const seen = { caseId: held?.caseId, version: held?.version };
    const { skipped } = await check({ kind: 'try_again' }, { cases: [seen] });
    expect(skipped.map(({ code }) => code)).toEqual(['fax_in_flight']);
  });
});

describe('another number', () => {
  it('gets the faxes of a group, and the contact has it from then on', async () => {
    const fields = { name: 'Dr Ada', numbers: [{ number: '+12105550104', label: 'Desk' }] };
    const { contact } = ContactAnswer.parse(
      await (
        await staff.request('/api/contacts', {
          method: 'POST',
          body: JSON.stringify(fields),
          headers: { 'content-type': 'application/json' },
        })
      ).json(),
    );
    const group = [await fail('+12105550104'), await fail('+12105550104')];
    const { contactId } = contact;
    const remedy: RemedyInput = { kind: 'change_number', recipient: '(210) 555-0100', contactId };
    expect((await apply(remedy, group)).skipped).toEqual([]);
    for (const { faxId } of group) await staff.waitForStatus(faxId, ['delivered']);
    const after = ContactAnswer.parse(
      await (await staff.request(`/api/contacts/${contactId}`)).json(),
    ).contact;
    expect(after.numbers).toEqual([{ number: '+12105550100', kind: 'phone', label: 'Desk' }]);
    expect(after.version).toBe(2);
  });

  it('is refused where it is the one that the fax has already', async () => {
    const same = await fail('+12115550104');
    const { skipped } = await apply({ kind: 'change_number', recipient: '+12115550104' }, [same]);
    expect(skipped.map(({ code }) => code)).toEqual(['same_recipient']);
  });
});

describe('a new fax with lighter pages', () => {
  it('ends the case when it is delivered, and not before', async () => {
    const { faxId } = await fail('+12155550104');
    const api = new ApiClient(bench.url, await bench.signInAs('support'));
    const drafts = new DraftClient(api);
    const { draft } = DraftAnswer.parse(
      await (
        await api.request('/api/drafts', {
          method: 'POST',
          body: JSON.stringify({ fromFaxId: faxId, isLighter: true }),
          headers: { 'content-type': 'application/json' },
        })
      ).json(),
    );
    expect(draft.pages.map(({ contrast }) => contrast)).toEqual(['light']);
    await drafts.save({ recipient: '(215) 555-0100', cover: 'none' }, draft);
    expect((await staff.getFax(faxId)).case).toMatchObject({ state: 'open' });
    const { fax } = FaxAnswer.parse(await (await drafts.fax(draft.draftId)).json());
    await api.waitForStatus(fax.faxId, ['delivered']);
    const { case: ended, events } = await staff.getFax(faxId);
    expect(ended).toMatchObject({ state: 'done', doneReason: 'delivered', doneBy: null });
    expect(events.filter(({ type }) => type === 'case_done')).toHaveLength(1);
  });
});

describe('an outcome that nobody can confirm', () => {
  it('is sent again when support says so', async () => {
    const { faxId } = await staff.sendFax('+12145550100');
    await staff.waitForStatus(faxId, ['delivered']);
    const answeredAt = new Date(Date.now() - 60 * 60_000);
    const unknown = { state: 'unknown', endedAt: null, answeredAt, nextPollAt: null };
    await db().attempt.updateMany({ where: { faxId }, data: unknown });
    await staff.request(`/api/faxes/${faxId}/retries`, { method: 'DELETE' });
    const { case: opened } = await staff.getFax(faxId);
    expect(opened).toMatchObject({ cause: 'outcome_unknown', state: 'open' });
    const seen = { faxId, ...opened };
    const cases = [{ caseId: seen.caseId, version: seen.version }];
    await support.ask(RemedyAnswer, '/api/case-remedies', 'POST', {
      remedy: { kind: 'try_again' },
      cases,
    });
    const fax = await staff.waitForStatus(faxId, ['delivered']);
    expect(fax.attempts.map(({ state }) => state)).toEqual(['unsettled', 'delivered']);
  });
});
