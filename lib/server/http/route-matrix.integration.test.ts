import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles, type Role } from '#lib/shared/permissions.ts';
import { ApiClient, textFile } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { db } from '../db.ts';

type Caller = Role | 'stranger';
type Fixture = Record<'staffFax' | 'adminFax' | 'userId', string>;

interface Row {
  /** Method and folder under `app`. */
  route: string;
  /** Which fax, where one is addressed. */
  on?: string;
  path: (fixture: Fixture) => string;
  init?: () => RequestInit;
  /** For stranger, staff, support and admin, in this order. */
  expected: [number, number, number, number];
}

const json = (method: string, body: object) => () => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});
const method = (name: string) => () => ({ method: name });
const nobody = '01900000-0000-7000-8000-000000000000';

function faxForm(): RequestInit {
  const body = new FormData();
  body.append('recipient', '+12025550100');
  body.append('files', new Blob([textFile.content]), textFile.name);
  return { method: 'POST', body };
}

/** Written by hand from what each group may do, not read from the code under test. */
const matrix: Row[] = [
  { route: 'GET api/health', path: () => '/api/health', expected: [200, 200, 200, 200] },
  { route: 'GET api/ready', path: () => '/api/ready', expected: [200, 200, 200, 200] },
  { route: 'GET api/faxes', path: () => '/api/faxes', expected: [401, 200, 200, 200] },
  {
    route: 'POST api/faxes',
    path: () => '/api/faxes',
    init: faxForm,
    expected: [401, 202, 202, 202],
  },
  {
    route: 'GET api/faxes/[faxId]',
    on: 'staff’s fax',
    path: (f) => `/api/faxes/${f.staffFax}`,
    expected: [401, 200, 200, 200],
  },
  {
    route: 'GET api/faxes/[faxId]',
    on: 'admin’s fax',
    path: (f) => `/api/faxes/${f.adminFax}`,
    expected: [401, 404, 200, 200],
  },
  {
    route: 'GET api/faxes/[faxId]',
    on: 'no fax',
    path: () => `/api/faxes/${nobody}`,
    expected: [401, 404, 404, 404],
  },
  {
    route: 'GET api/faxes/[faxId]/files',
    on: 'staff’s fax',
    path: (f) => `/api/faxes/${f.staffFax}/files`,
    expected: [401, 409, 409, 409],
  },
  {
    route: 'GET api/faxes/[faxId]/files',
    on: 'admin’s fax',
    path: (f) => `/api/faxes/${f.adminFax}/files`,
    expected: [401, 404, 409, 409],
  },
  {
    route: 'GET api/faxes/[faxId]/documents/[position]',
    on: 'staff’s fax',
    path: (f) => `/api/faxes/${f.staffFax}/documents/0`,
    expected: [401, 200, 200, 200],
  },
  {
    route: 'GET api/faxes/[faxId]/documents/[position]',
    on: 'admin’s fax',
    path: (f) => `/api/faxes/${f.adminFax}/documents/0`,
    expected: [401, 404, 200, 200],
  },
  {
    route: 'GET api/faxes/[faxId]/documents/[position]',
    on: 'no document',
    path: (f) => `/api/faxes/${f.staffFax}/documents/9`,
    expected: [401, 404, 404, 404],
  },
  {
    route: 'POST api/faxes/[faxId]/retries',
    on: 'staff’s fax',
    path: (f) => `/api/faxes/${f.staffFax}/retries`,
    init: method('POST'),
    expected: [401, 409, 409, 409],
  },
  {
    route: 'POST api/faxes/[faxId]/retries',
    on: 'admin’s fax',
    path: (f) => `/api/faxes/${f.adminFax}/retries`,
    init: method('POST'),
    expected: [401, 404, 409, 409],
  },
  {
    route: 'DELETE api/faxes/[faxId]',
    on: 'staff’s fax',
    path: (f) => `/api/faxes/${f.staffFax}`,
    init: method('DELETE'),
    expected: [401, 204, 403, 204],
  },
  {
    route: 'DELETE api/faxes/[faxId]',
    on: 'admin’s fax',
    path: (f) => `/api/faxes/${f.adminFax}`,
    init: method('DELETE'),
    expected: [401, 404, 403, 204],
  },
  { route: 'GET api/fax-lines', path: () => '/api/fax-lines', expected: [401, 200, 200, 200] },
  { route: 'GET api/users', path: () => '/api/users', expected: [401, 403, 403, 200] },
  {
    route: 'POST api/users',
    path: () => '/api/users',
    init: json('POST', { email: 'new@clinic.example', name: 'New', role: 'staff' }),
    expected: [401, 403, 403, 201],
  },
  {
    route: 'PATCH api/users/[userId]',
    path: (f) => `/api/users/${f.userId}`,
    init: json('PATCH', { name: 'Renamed' }),
    expected: [401, 403, 403, 200],
  },
  {
    route: 'POST api/users/[userId]/links',
    path: (f) => `/api/users/${f.userId}/links`,
    init: method('POST'),
    expected: [401, 403, 403, 201],
  },
  {
    route: 'POST api/setup',
    path: () => '/api/setup',
    init: json('POST', { token: 'no link has this token', password: 'a long password' }),
    expected: [400, 400, 400, 400],
  },
  {
    route: 'POST api/callbacks/dropbox-sign',
    path: () => '/api/callbacks/dropbox-sign',
    init: () => ({ method: 'POST', body: new URLSearchParams({ json: '{}' }) }),
    expected: [400, 400, 400, 400],
  },
  { route: 'GET api/live', path: () => '/api/live', expected: [401, 200, 200, 200] },
];

/** next-auth's own handlers need Next around them; the browser tests sign in through them. */
const coveredByBrowserTests = ['GET api/auth/[...nextauth]', 'POST api/auth/[...nextauth]'];
const callers: Caller[] = ['stranger', ...roles];

let bench: TestBench;
let fixture: Fixture;
const clients = new Map<Caller, ApiClient>();
const client = (caller: Caller) => clients.get(caller) ?? new ApiClient(bench.url, '');

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  for (const role of roles) clients.set(role, new ApiClient(bench.url, await bench.signInAs(role)));
});
afterAll(() => bench.stop());

/** Each combination acts on faxes and a person of its own: a delete must not serve the next. */
async function makeFixture(): Promise<Fixture> {
  const staffFax = await client('staff').sendFax('+12025550100');
  const adminFax = await client('admin').sendFax('+12025550100');
  const user = await db().user.findFirstOrThrow({ where: { role: 'support' } });
  await db().user.deleteMany({ where: { email: 'new@clinic.example' } });
  return { staffFax: staffFax.faxId, adminFax: adminFax.faxId, userId: user.id };
}

describe('every route × role × stranger', () => {
  const combinations = matrix.flatMap((row) =>
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
      fixture = await makeFixture();
      const response = await client(caller).request(path(fixture), init?.());
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
    const tested = [...new Set(matrix.map((row) => row.route)), ...coveredByBrowserTests];
    expect(served.sort()).toEqual(tested.sort());
  });
});

describe('a change of state from another site', () => {
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'null' },
  ];

  it.each(foreign)('is refused with %j, though the cookie is right', async (headers) => {
    const { faxId } = await client('staff').sendFax('+12025550100');
    const response = await client('staff').request(`/api/faxes/${faxId}`, {
      method: 'DELETE',
      headers,
    });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'cross_site_request' });
    expect((await client('staff').getFax(faxId)).status).toBe('queued');
  });

  it('is allowed from our own pages', async () => {
    const { faxId } = await client('staff').sendFax('+12025550100');
    const headers = { origin: bench.url, 'sec-fetch-site': 'same-origin' };
    const response = await client('staff').request(`/api/faxes/${faxId}`, {
      method: 'DELETE',
      headers,
    });
    expect(response.status).toBe(204);
  });
});
