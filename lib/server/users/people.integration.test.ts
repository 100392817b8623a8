import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InvitedUser, UserList } from '#lib/shared/users/user.ts';
import { signIn } from '../auth/sign-in.ts';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { createSetupLink } from './setup-link.ts';

let bench: TestBench;
let admin: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  admin = new ApiClient(bench.url, await bench.signInAs('admin'));
});
afterAll(() => bench.stop());

const body = (method: string, value: object) => ({
  method,
  body: JSON.stringify(value),
  headers: { 'content-type': 'application/json' },
});
const source = (email: string) => ({ email, address: null });
const password = 'correct horse battery';

async function invite(email: string, role = 'staff') {
  const response = await admin.request(
    '/api/users',
    body('POST', { email, name: 'Nina New', role }),
  );
  return { response, invited: InvitedUser.safeParse(await response.json()).data };
}
const accept = (url: string, more: object = {}) =>
  admin.request('/api/setup', body('POST', { token: url.split('/').at(-1), password, ...more }));

describe('an invited person', () => {
  it('sets a password behind the link, once, and can sign in then and not before', async () => {
    const { invited } = await invite('nina@clinic.example');
    expect(invited?.user).toMatchObject({ isInvited: true, isActive: true, role: 'staff' });
    expect(await signIn(source('nina@clinic.example'), password)).toBeNull();
    const url = invited?.link.url ?? '';
    expect((await accept(url)).status).toBe(204);
    expect((await accept(url)).status).toBe(400);
    expect(await signIn(source('nina@clinic.example'), password)).toMatchObject({
      userId: invited?.user.userId,
    });
  });

  it('has one working link: a new one ends the earlier', async () => {
    const { invited } = await invite('two-links@clinic.example');
    const response = await admin.request(`/api/users/${invited?.user.userId}/links`, {
      method: 'POST',
    });
    expect(response.status).toBe(201);
    expect((await accept(invited?.link.url ?? '')).status).toBe(400);
  });

  it('is not invited twice, whatever the case of the address', async () => {
    await invite('once@clinic.example');
    const { response } = await invite('Once@Clinic.example');
    expect(response.status).toBe(409);
  });
});

describe('a person who is deactivated, or whose role changes', () => {
  it.each([{ isActive: false }, { role: 'staff' }])(
    'loses all sessions at once: %j',
    async (change) => {
      const cookie = await bench.signInAs('support');
      const client = new ApiClient(bench.url, cookie);
      const { id } = await db().user.findFirstOrThrow({ where: { role: 'support' } });
      expect((await client.request('/api/faxes')).status).toBe(200);
      expect((await admin.request(`/api/users/${id}`, body('PATCH', change))).status).toBe(200);
      expect((await client.request('/api/faxes')).status).toBe(401);
      await db().user.update({ where: { id }, data: { role: 'support', isActive: true } });
    },
  );
});

describe('the last admin', () => {
  it('can’t be demoted or deactivated, not even by two requests at once', async () => {
    const { id } = await db().user.findFirstOrThrow({ where: { role: 'admin' } });
    for (const change of [{ role: 'staff' }, { isActive: false }]) {
      const response = await admin.request(`/api/users/${id}`, body('PATCH', change));
      expect(response.status).toBe(409);
    }
    expect(
      UserList.parse(await (await admin.request('/api/users')).json()).users.some(
        (user) => user.role === 'admin',
      ),
    ).toBe(true);
  });
});

describe('sign-in', () => {
  it('stops taking passwords for an account after ten wrong ones, right ones too', async () => {
    const guess = () => signIn(source('staff@faxdesk.example'), 'a wrong password');
    for (let tries = 0; tries < 10; tries += 1) expect(await guess()).toBeNull();
    await expect(guess()).rejects.toMatchObject({ code: 'too_many_attempts' });
    await expect(
      signIn(source('staff@faxdesk.example'), 'a password for tests'),
    ).rejects.toMatchObject({ code: 'too_many_attempts' });
    expect(await signIn(source('admin@faxdesk.example'), 'a password for tests')).not.toBeNull();
  });
});

describe('the first admin’s link', () => {
  it('makes the first admin only while nobody exists', async () => {
    const { url } = await createSetupLink(db(), null);
    const response = await accept(url, { name: 'Late', email: 'late@clinic.example' });
    expect(response.status).toBe(400);
    expect(await db().user.count({ where: { email: 'late@clinic.example' } })).toBe(0);
  });
});
