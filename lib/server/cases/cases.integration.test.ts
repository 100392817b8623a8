import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CaseGroupList, CaseList } from '#lib/shared/cases/fax-case.ts';
import { ApiClient } from '../testing/api-client.ts';
import { CaseClient, failFax } from '../testing/case-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { db } from '../db.ts';
import { openOldCases } from './open-old-cases.ts';
import { openOverdueCases } from './open-overdue-cases.ts';

const SPEED = 60;

let bench: TestBench;
let staff: ApiClient;
let support: CaseClient;
let admin: CaseClient;
let supportId: string;

beforeAll(async () => {
  // Slow enough that no fax is late on a busy machine.
  bench = await startTestBench({ speed: SPEED });
  await bench.sandbox.control('settings', 'PATCH', { requests_per_minute: 5000 });
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  support = new CaseClient(new ApiClient(bench.url, await bench.signInAs('support')));
  admin = new CaseClient(new ApiClient(bench.url, await bench.signInAs('admin')));
  supportId = (await db().user.findFirstOrThrow({ where: { role: 'support' } })).id;
});
afterAll(() => bench.stop());

const fail = (recipient: string) => failFax(staff, recipient);
const retry = (faxId: string) => staff.request(`/api/faxes/${faxId}/retries`, { method: 'POST' });

async function redirect(faxId: string, recipient: string) {
  await staff.request(`/api/faxes/${faxId}/recipient`, {
    method: 'PUT',
    body: JSON.stringify({ recipient }),
    headers: { 'content-type': 'application/json' },
  });
  return await staff.waitForStatus(faxId, ['delivered']);
}

describe('the case of a fax', () => {
  it('is opened when it fails, ended when it is tried again, and opened when it fails again', async () => {
    const { faxId, caseId, ...opened } = await fail('+12125550104');
    expect(opened).toMatchObject({ cause: 'disconnected', state: 'open', version: 1 });
    await retry(faxId);
    const again = await staff.waitForStatus(faxId, ['failed']);
    expect(again.attempts).toHaveLength(2);
    expect(again.case).toMatchObject({ caseId, state: 'open', doneReason: null, version: 3 });
  });

  it('is ended when its fax is sent to the right number', async () => {
    const { faxId } = await fail('+12135550105');
    const fax = await redirect(faxId, '+12135550100');
    expect(fax.case).toMatchObject({ state: 'done', doneReason: 'under_way', doneBy: null });
  });

  it('is ended when its fax is deleted', async () => {
    const { faxId, caseId } = await fail('+12145550104');
    await staff.request(`/api/faxes/${faxId}`, { method: 'DELETE' });
    expect(await support.get(caseId)).toMatchObject({ state: 'done', doneReason: 'deleted' });
  });

  it('is opened for what the provider holds back', async () => {
    const { faxId } = await staff.sendFax('+12155550108');
    const fax = await staff.waitForStatus(faxId, ['on_hold']);
    expect(fax.case).toMatchObject({ state: 'open', cause: 'on_hold' });
  });

  it('is opened by the clock for a fax that is late, then stuck', async () => {
    const { faxId } = await staff.sendFax('+12165550109');
    await staff.waitForStatus(faxId, ['transmitting']);
    const onLineFor = async (minutes: number) => {
      const onLineSince = new Date(Date.now() - (minutes * 60_000) / SPEED);
      await db().attempt.updateMany({ where: { faxId }, data: { onLineSince } });
      await openOverdueCases();
      return (await staff.getFax(faxId)).case;
    };
    expect(await onLineFor(100)).toMatchObject({ cause: 'late', state: 'open' });
    expect(await onLineFor(600)).toMatchObject({ cause: 'stuck', state: 'open' });
    const { events } = await staff.getFax(faxId);
    const told = events.filter(({ type }) => type === 'case_opened');
    expect(told.map(({ statusCode }) => statusCode)).toEqual(['late', 'stuck']);
  });

  it('is opened for what failed before there were cases', async () => {
    const { faxId, caseId } = await fail('+12175550104');
    await db().faxCase.delete({ where: { id: caseId } });
    await openOldCases();
    expect((await staff.getFax(faxId)).case).toMatchObject({ state: 'open' });
  });
});

describe('two people on one case', () => {
  it('are not both believed: the second is told who did what', async () => {
    const { caseId, version } = await fail('+12185550104');
    const claim = { version, userId: supportId };
    const taken = await support.change(`${caseId}/assignee`, 'PUT', claim);
    expect(taken.assignee?.userId).toBe(supportId);
    const stale = { version, reason: 'given_up' };
    const refusal = await admin.refuse(`${caseId}/done`, 'PUT', stale);
    expect(refusal).toMatchObject({ status: 409, code: 'case_changed' });
    expect(refusal.detail).toMatch(/took this case meanwhile\. Look at the case as it is now/);
    expect(await support.get(caseId)).toMatchObject({ state: 'open', version: taken.version });
  });

  it('are told of a fax that got on by itself', async () => {
    const { faxId, caseId, version } = await fail('+12195550104');
    await retry(faxId);
    await staff.waitForStatus(faxId, ['failed']);
    const refusal = await support.refuse(`${caseId}/due`, 'PUT', { version, dueAt: null });
    expect(refusal.detail).toMatch(/^The fax got on meanwhile\./);
  });
});

describe('what a person does', () => {
  it('ends the case, is told to the sender, and can be undone', async () => {
    const { faxId, caseId, version } = await fail('+13025550104');
    const path = `${caseId}/done`;
    const done = await support.change(path, 'PUT', { version, reason: 'handled_by_phone' });
    expect(done).toMatchObject({ state: 'done', doneReason: 'handled_by_phone' });
    const fax = await staff.getFax(faxId);
    expect(fax.case?.doneBy?.userId).toBe(supportId);
    const told = fax.events.find(({ type }) => type === 'case_done');
    expect(told?.statusCode).toBe('handled_by_phone');
    const again = { version: done.version, reason: 'given_up' };
    expect(await support.refuse(path, 'PUT', again)).toMatchObject({ code: 'case_done' });
    const reopened = await support.change(`${path}?version=${done.version}`, 'DELETE');
    expect(reopened).toMatchObject({ state: 'open', doneReason: null, doneBy: null });
  });

  it('calls off what was still to come', async () => {
    const { faxId } = await staff.sendFax('+13015550108');
    const { case: held } = await staff.waitForStatus(faxId, ['on_hold']);
    const body = { version: held?.version, reason: 'sent_elsewhere' };
    const done = await support.change(`${held?.caseId}/done`, 'PUT', body);
    expect(done).toMatchObject({ state: 'done', fax: { status: 'on_hold', isStopped: true } });
  });

  it('can’t open the case of a fax that needs nobody', async () => {
    const { faxId, caseId } = await fail('+13035550104');
    const { case: ended } = await redirect(faxId, '+13035550100');
    const refusal = await support.refuse(`${caseId}/done?version=${ended?.version}`, 'DELETE');
    expect(refusal.code).toBe('case_needless');
  });

  it('is noted for those who are named, and told to the sender where it is meant for them', async () => {
    const { faxId, caseId, version } = await fail('+13045550104');
    const note = { version, text: 'Moved to Bonn, @Support?', mentions: [supportId] };
    const noted = await admin.change(`${caseId}/notes`, 'POST', note);
    const told = { version: noted.version, text: 'They have a new number.', isForSender: true };
    await admin.change(`${caseId}/notes`, 'POST', told);
    const { noteList } = await support.get(caseId);
    expect(noteList.map(({ text, isForSender }) => [text, isForSender])).toEqual([
      [note.text, false],
      [told.text, true],
    ]);
    expect(noteList[0]?.mentions).toHaveLength(1);
    const { messages } = await staff.getFax(faxId);
    expect(messages.map(({ text }) => text)).toEqual([told.text]);
    const { cases } = await support.ask(CaseList, '/api/cases?view=mentioned');
    expect(cases.map((found) => found.caseId)).toEqual([caseId]);
  });

  it('gives a case only to who works on cases', async () => {
    const { caseId, version } = await fail('+13055550104');
    const { id: userId } = await db().user.findFirstOrThrow({ where: { role: 'staff' } });
    const refusal = await support.refuse(`${caseId}/assignee`, 'PUT', { version, userId });
    expect(refusal).toMatchObject({ status: 422, code: 'unknown_person' });
  });
});

describe('the queue', () => {
  it('groups open cases by cause and destination, and pages through a group', async () => {
    const number = '+13065550105';
    const failed = [await fail(number), await fail(number), await fail(number)];
    const { groups, causes } = await support.ask(CaseGroupList, '/api/cases/groups');
    const group = groups.find(({ destination }) => destination === number);
    expect(group).toMatchObject({ cause: 'bad_number', cases: 3, contact: null });
    expect(causes.find(({ cause }) => cause === 'bad_number')).toMatchObject({ cases: 3 });
    const query = `cause=bad_number&destination=${encodeURIComponent(number)}&limit=2`;
    const first = await support.ask(CaseList, `/api/cases?${query}`);
    const rest = `${query}&cursor=${first.nextCursor}`;
    const second = await support.ask(CaseList, `/api/cases?${rest}`);
    const listed = [...first.cases, ...second.cases].map(({ caseId }) => caseId);
    expect(listed).toEqual(failed.map(({ caseId }) => caseId));
    expect(second.nextCursor).toBeNull();
  });
});
