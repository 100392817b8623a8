import { textFile } from './api-client.ts';
import { json, method, type ExpectedAnswer, type Fixture } from './expected-answer.ts';

const staffFax =
  (rest = '') =>
  (f: Fixture) =>
    `/api/faxes/${f.staffFax}${rest}`;
const adminFax =
  (rest = '') =>
  (f: Fixture) =>
    `/api/faxes/${f.adminFax}${rest}`;
export const nobody = '01900000-0000-7000-8000-000000000000';

function faxForm(): RequestInit {
  const body = new FormData();
  body.append('recipient', '+12025550100');
  body.append('files', new Blob([textFile.content]), textFile.name);
  return { method: 'POST', body };
}

/** Written by hand: what each group may do with a fax of their own and with somebody else’s. */
export const expectedFaxAnswers: ExpectedAnswer[] = [
  { route: 'GET api/faxes/count', path: () => '/api/faxes/count', expected: [401, 200, 200, 200] },
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
  // Its documents went out as they are.
  {
    route: 'GET api/faxes/[faxId]/print',
    on: 'staff’s fax',
    path: staffFax('/print'),
    expected: [401, 404, 404, 404],
  },
  {
    route: 'GET api/faxes/[faxId]/print',
    on: 'admin’s fax',
    path: adminFax('/print'),
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
    route: 'PUT api/faxes/[faxId]/recipient',
    on: 'staff’s fax',
    path: staffFax('/recipient'),
    init: json('PUT', { recipient: '+12025550111' }),
    expected: [401, 202, 202, 202],
  },
  {
    route: 'PUT api/faxes/[faxId]/recipient',
    on: 'admin’s fax',
    path: adminFax('/recipient'),
    init: json('PUT', { recipient: '+12025550111' }),
    expected: [401, 404, 202, 202],
  },
  {
    route: 'POST api/faxes/[faxId]/outcome',
    on: 'staff’s fax',
    path: staffFax('/outcome'),
    init: json('POST', { decision: 'close' }),
    expected: [401, 409, 409, 409],
  },
  {
    route: 'POST api/faxes/[faxId]/outcome',
    on: 'admin’s fax',
    path: adminFax('/outcome'),
    init: json('POST', { decision: 'close' }),
    expected: [401, 404, 409, 409],
  },
  {
    route: 'DELETE api/faxes/[faxId]/retries',
    on: 'staff’s fax',
    path: staffFax('/retries'),
    init: method('DELETE'),
    expected: [401, 200, 200, 200],
  },
  {
    route: 'DELETE api/faxes/[faxId]/retries',
    on: 'admin’s fax',
    path: adminFax('/retries'),
    init: method('DELETE'),
    expected: [401, 404, 200, 200],
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
];
