import { json, method, type ExpectedAnswer, type Fixture } from './expected-answer.ts';

const deletion = { deed: { kind: 'delete' } };
const assignment = { deed: { kind: 'assign', userId: null } };
const ofStaff = (f: Fixture) => ({ target: { ids: [f.staffFax] } });
const start = (deed: object) => (f: Fixture) =>
  json('POST', { bulkActId: crypto.randomUUID(), ...deed, ...ofStaff(f) })();
const nobodys = `/api/bulk-acts/${crypto.randomUUID()}`;

/** Written by hand: each fax is asked for when its turn comes; what was begun is one's own. */
export const expectedBulkAnswers: ExpectedAnswer[] = [
  { route: 'GET api/bulk-acts', path: () => '/api/bulk-acts', expected: [401, 200, 200, 200] },
  {
    route: 'POST api/bulk-acts',
    on: 'to delete',
    path: () => '/api/bulk-acts',
    init: start(deletion),
    expected: [401, 202, 202, 202],
  },
  {
    route: 'POST api/bulk-acts',
    on: 'to assign',
    path: () => '/api/bulk-acts',
    init: start(assignment),
    expected: [401, 403, 202, 202],
  },
  {
    route: 'POST api/bulk-acts/checks',
    path: () => '/api/bulk-acts/checks',
    init: (f) => json('POST', { ...deletion, ...ofStaff(f) })(),
    expected: [401, 200, 200, 200],
  },
  {
    route: 'POST api/bulk-acts/[bulkActId]/stop',
    path: () => `${nobodys}/stop`,
    init: method('POST'),
    expected: [401, 404, 404, 404],
  },
  {
    route: 'DELETE api/bulk-acts/[bulkActId]',
    path: () => nobodys,
    init: method('DELETE'),
    expected: [401, 404, 404, 404],
  },
];
