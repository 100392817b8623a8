import { json, method, type ExpectedAnswer, type Fixture } from './expected-answer.ts';

const tag = ({ tagId }: Fixture) => `/api/tags/${tagId}`;
const change = (f: Fixture) => json('PATCH', { add: [f.tagId] })();

/** Written by hand: who sees a fax tags it; the words themselves are looked after by admins. */
export const expectedTagAnswers: ExpectedAnswer[] = [
  { route: 'GET api/tags', path: () => '/api/tags', expected: [401, 200, 200, 200] },
  {
    route: 'POST api/tags',
    path: () => '/api/tags',
    init: json('POST', { name: 'Referral' }),
    expected: [401, 201, 201, 201],
  },
  {
    route: 'PATCH api/tags/[tagId]',
    path: tag,
    init: json('PATCH', { name: 'Renamed', color: 'red' }),
    expected: [401, 403, 403, 200],
  },
  {
    route: 'DELETE api/tags/[tagId]',
    path: tag,
    init: method('DELETE'),
    expected: [401, 403, 403, 204],
  },
  {
    route: 'PATCH api/faxes/[faxId]/tags',
    on: 'staff’s fax',
    path: (f) => `/api/faxes/${f.staffFax}/tags`,
    init: change,
    expected: [401, 200, 200, 200],
  },
  {
    route: 'PATCH api/faxes/[faxId]/tags',
    on: 'admin’s fax',
    path: (f) => `/api/faxes/${f.adminFax}/tags`,
    init: change,
    expected: [401, 404, 200, 200],
  },
];
