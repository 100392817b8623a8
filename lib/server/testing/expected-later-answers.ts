import { json, method, type ExpectedAnswer, type Fixture } from './expected-answer.ts';
import { inDays } from './in-days.ts';

const time = { sendAt: inDays(31), sendAtZone: 'UTC' };
const later = (f: Fixture) => `/api/faxes/${f.scheduledFax}/schedule`;
const admins = (f: Fixture) => `/api/faxes/${f.adminFax}/schedule`;
const favourite = (f: Fixture) => `/api/favourites/${f.favouriteId}`;

/** Written by hand: faxes for later are staff’s and whose who handle any; favourites are one’s own. */
export const expectedLaterAnswers: ExpectedAnswer[] = [
  {
    route: 'PUT api/faxes/[faxId]/schedule',
    on: 'staff’s fax',
    path: later,
    init: json('PUT', time),
    expected: [401, 200, 200, 200],
  },
  {
    route: 'PUT api/faxes/[faxId]/schedule',
    on: 'admin’s fax, which does not wait',
    path: admins,
    init: json('PUT', time),
    expected: [401, 404, 409, 409],
  },
  {
    route: 'DELETE api/faxes/[faxId]/schedule',
    on: 'staff’s fax',
    path: later,
    init: method('DELETE'),
    expected: [401, 202, 202, 202],
  },
  {
    route: 'DELETE api/faxes/[faxId]/schedule',
    on: 'admin’s fax, which does not wait',
    path: admins,
    init: method('DELETE'),
    expected: [401, 404, 409, 409],
  },
  {
    route: 'POST api/faxes/[faxId]/draft',
    on: 'staff’s fax',
    path: (f) => `/api/faxes/${f.scheduledFax}/draft`,
    init: method('POST'),
    expected: [401, 201, 201, 201],
  },
  {
    route: 'POST api/faxes/[faxId]/draft',
    on: 'admin’s fax, which does not wait',
    path: (f) => `/api/faxes/${f.adminFax}/draft`,
    init: method('POST'),
    expected: [401, 404, 409, 409],
  },
  {
    route: 'GET api/scheduled-faxes',
    path: () => '/api/scheduled-faxes',
    expected: [401, 200, 200, 200],
  },
  { route: 'GET api/quiet-hours', path: () => '/api/quiet-hours', expected: [401, 200, 200, 200] },
  {
    route: 'POST api/drafts',
    on: 'nothing',
    path: () => '/api/drafts',
    init: json('POST', {}),
    expected: [401, 400, 400, 400],
  },
  { route: 'GET api/favourites', path: () => '/api/favourites', expected: [401, 200, 200, 200] },
  {
    route: 'POST api/favourites',
    on: 'nothing',
    path: () => '/api/favourites',
    init: json('POST', { name: 'Lab' }),
    expected: [401, 400, 400, 400],
  },
  {
    route: 'PUT api/favourites/[favouriteId]',
    on: 'staff’s',
    path: favourite,
    init: json('PUT', { name: 'Lab' }),
    expected: [401, 200, 404, 404],
  },
  {
    route: 'DELETE api/favourites/[favouriteId]',
    on: 'staff’s',
    path: favourite,
    init: method('DELETE'),
    expected: [401, 204, 404, 404],
  },
];
