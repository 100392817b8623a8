import { json, method, type ExpectedAnswer, type Fixture } from './expected-answer.ts';

const staffs = (f: Fixture) => `/api/saved-views/${f.privateView}`;
const shared = (f: Fixture) => `/api/saved-views/${f.sharedView}`;
const view = { name: 'Failed', query: 'status=failed' };

/** Written by hand: a view is one's own; support shares, and admins look after what is shared. */
export const expectedViewAnswers: ExpectedAnswer[] = [
  { route: 'GET api/saved-views', path: () => '/api/saved-views', expected: [401, 200, 200, 200] },
  {
    route: 'POST api/saved-views',
    on: 'a private one',
    path: () => '/api/saved-views',
    init: json('POST', { ...view, isShared: false }),
    expected: [401, 201, 201, 201],
  },
  {
    route: 'POST api/saved-views',
    on: 'a shared one',
    path: () => '/api/saved-views',
    init: json('POST', { ...view, isShared: true }),
    expected: [401, 403, 201, 201],
  },
  {
    route: 'PATCH api/saved-views/[savedViewId]',
    on: 'staff’s own',
    path: staffs,
    init: json('PATCH', { name: 'Renamed' }),
    expected: [401, 200, 404, 404],
  },
  {
    route: 'PATCH api/saved-views/[savedViewId]',
    on: 'support’s, shared',
    path: shared,
    init: json('PATCH', { name: 'Renamed' }),
    expected: [401, 403, 200, 200],
  },
  {
    route: 'DELETE api/saved-views/[savedViewId]',
    on: 'staff’s own',
    path: staffs,
    init: method('DELETE'),
    expected: [401, 204, 404, 404],
  },
  {
    route: 'DELETE api/saved-views/[savedViewId]',
    on: 'support’s, shared',
    path: shared,
    init: method('DELETE'),
    expected: [401, 403, 204, 204],
  },
];
