import { textFile } from './api-client.ts';

/** The faxes and the person that a combination acts on. */
export type Fixture = Record<'staffFax' | 'adminFax' | 'userId', string>;

interface ExpectedAnswers {
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
const staffFax =
  (rest = '') =>
  (f: Fixture) =>
    `/api/faxes/${f.staffFax}${rest}`;
const adminFax =
  (rest = '') =>
  (f: Fixture) =>
    `/api/faxes/${f.adminFax}${rest}`;
const method = (name: string) => () => ({ method: name });
const nobody = '01900000-0000-7000-8000-000000000000';

function faxForm(): RequestInit {
  const body = new FormData();
  body.append('recipient', '+12025550100');
  body.append('files', new Blob([textFile.content]), textFile.name);
  return { method: 'POST', body };
}

/** Written by hand from what each group may do, not read from the code under test. */
export const expectedAnswers: ExpectedAnswers[] = [
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
    path: staffFax(),
    expected: [401, 200, 200, 200],
  },
  {
    route: 'GET api/faxes/[faxId]',
    on: 'admin’s fax',
    path: adminFax(),
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
    path: staffFax('/files'),
    expected: [401, 409, 409, 409],
  },
  {
    route: 'GET api/faxes/[faxId]/files',
    on: 'admin’s fax',
    path: adminFax('/files'),
    expected: [401, 404, 409, 409],
  },
  {
    route: 'GET api/faxes/[faxId]/documents/[position]',
    on: 'staff’s fax',
    path: staffFax('/documents/0'),
    expected: [401, 200, 200, 200],
  },
  {
    route: 'GET api/faxes/[faxId]/documents/[position]',
    on: 'admin’s fax',
    path: adminFax('/documents/0'),
    expected: [401, 404, 200, 200],
  },
  {
    route: 'GET api/faxes/[faxId]/documents/[position]',
    on: 'no document',
    path: staffFax('/documents/9'),
    expected: [401, 404, 404, 404],
  },
  {
    route: 'POST api/faxes/[faxId]/retries',
    on: 'staff’s fax',
    path: staffFax('/retries'),
    init: method('POST'),
    expected: [401, 409, 409, 409],
  },
  {
    route: 'POST api/faxes/[faxId]/retries',
    on: 'admin’s fax',
    path: adminFax('/retries'),
    init: method('POST'),
    expected: [401, 404, 409, 409],
  },
  {
    route: 'DELETE api/faxes/[faxId]',
    on: 'staff’s fax',
    path: staffFax(),
    init: method('DELETE'),
    expected: [401, 204, 403, 204],
  },
  {
    route: 'DELETE api/faxes/[faxId]',
    on: 'admin’s fax',
    path: adminFax(),
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
  {
    route: 'GET api/callbacks/health',
    path: () => '/api/callbacks/health',
    expected: [401, 403, 403, 200],
  },
  {
    route: 'GET api/callbacks/registration',
    path: () => '/api/callbacks/registration',
    expected: [401, 403, 403, 200],
  },
  {
    route: 'POST api/callbacks/registration',
    path: () => '/api/callbacks/registration',
    init: method('POST'),
    expected: [401, 403, 403, 200],
  },
  {
    route: 'POST api/callbacks/replays',
    path: () => '/api/callbacks/replays',
    init: json('POST', {}),
    expected: [401, 403, 403, 200],
  },
  {
    route: 'POST api/callbacks/replays',
    on: 'no dead letter',
    path: () => '/api/callbacks/replays',
    init: json('POST', { deliveryId: nobody }),
    expected: [401, 403, 403, 404],
  },
  { route: 'GET api/live', path: () => '/api/live', expected: [401, 200, 200, 200] },
];
