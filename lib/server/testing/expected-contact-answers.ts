import { json, method, type ExpectedAnswer, type Fixture } from './expected-answer.ts';

const contact = (f: Fixture) => `/api/contacts/${f.contactId}`;
const group = (f: Fixture) => `/api/contact-groups/${f.groupId}`;
const member = (f: Fixture) => `${group(f)}/members/${f.contactId}`;
const fields = { name: 'Bo', numbers: [{ number: '+12025550139' }] };
const everybody = (status: number): ExpectedAnswer['expected'] => [401, status, status, status];
const csv = () => ({ method: 'POST', body: 'name,fax\nBo,+12025550139\n' });
const noDigest = '0'.repeat(64);

/** Written by hand: contacts are the whole office's, the do-not-fax list support's and admins'. */
export const expectedContactAnswers: ExpectedAnswer[] = [
  { route: 'GET api/contacts', path: () => '/api/contacts?q=a', expected: everybody(200) },
  {
    route: 'POST api/contacts',
    path: () => '/api/contacts',
    init: json('POST', fields),
    expected: everybody(201),
  },
  { route: 'GET api/contacts/[contactId]', path: contact, expected: everybody(200) },
  {
    route: 'PUT api/contacts/[contactId]',
    path: contact,
    init: json('PUT', { ...fields, version: 1 }),
    expected: everybody(200),
  },
  {
    route: 'PUT api/contacts/[contactId]',
    on: 'an older state',
    path: contact,
    init: json('PUT', { ...fields, version: 9 }),
    expected: everybody(409),
  },
  {
    route: 'DELETE api/contacts/[contactId]',
    path: contact,
    init: method('DELETE'),
    expected: everybody(204),
  },
  {
    route: 'GET api/contacts/[contactId]/faxes',
    path: (f) => `${contact(f)}/faxes`,
    expected: everybody(200),
  },
  {
    route: 'GET api/contacts/export',
    path: () => '/api/contacts/export?format=csv',
    expected: everybody(200),
  },
  {
    route: 'POST api/contact-imports/previews',
    path: () => '/api/contact-imports/previews',
    init: csv,
    expected: everybody(200),
  },
  {
    route: 'POST api/contact-imports',
    on: 'no preview',
    path: () => `/api/contact-imports?digest=${noDigest}`,
    init: csv,
    expected: everybody(409),
  },
  { route: 'GET api/contact-groups', path: () => '/api/contact-groups', expected: everybody(200) },
  {
    route: 'POST api/contact-groups',
    path: () => '/api/contact-groups',
    init: json('POST', { name: 'Ward 3' }),
    expected: everybody(201),
  },
  {
    route: 'PATCH api/contact-groups/[groupId]',
    path: group,
    init: json('PATCH', { name: 'Ward 4' }),
    expected: everybody(200),
  },
  {
    route: 'DELETE api/contact-groups/[groupId]',
    path: group,
    init: method('DELETE'),
    expected: everybody(204),
  },
  {
    route: 'PUT api/contact-groups/[groupId]/members/[contactId]',
    path: member,
    init: method('PUT'),
    expected: everybody(204),
  },
  {
    route: 'DELETE api/contact-groups/[groupId]/members/[contactId]',
    path: member,
    init: method('DELETE'),
    expected: everybody(204),
  },
  { route: 'GET api/recipients', path: () => '/api/recipients?q=a', expected: everybody(200) },
  {
    route: 'GET api/recipients/check',
    path: () => '/api/recipients/check?recipient=%2B12025550139',
    expected: everybody(200),
  },
  {
    route: 'GET api/blocked-numbers',
    path: () => '/api/blocked-numbers',
    expected: [401, 403, 200, 200],
  },
  {
    route: 'PUT api/blocked-numbers',
    path: () => '/api/blocked-numbers',
    init: json('PUT', { number: '+12025550198', reason: 'They asked us to stop' }),
    expected: [401, 403, 200, 200],
  },
  {
    route: 'DELETE api/blocked-numbers',
    path: () => '/api/blocked-numbers?number=%2B12025550199',
    init: method('DELETE'),
    expected: [401, 403, 204, 204],
  },
];
