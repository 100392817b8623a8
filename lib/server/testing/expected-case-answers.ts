import { randomUUID } from 'node:crypto';
import { inDays } from './in-days.ts';
import { json, method, type ExpectedAnswer, type Fixture } from './expected-answer.ts';

const ofCase =
  (rest = '') =>
  (f: Fixture) =>
    `/api/cases/${f.caseId}${rest}`;
const seen = (f: Fixture) => [{ caseId: f.caseId, version: 1 }];
const remedy = { kind: 'finish', reason: 'given_up' };

/** Written by hand: the queue is for support and admins alone. */
export const expectedCaseAnswers: ExpectedAnswer[] = [
  handled('GET api/cases', () => '/api/cases'),
  handled('GET api/cases/groups', () => '/api/cases/groups'),
  handled('GET api/cases/count', () => '/api/cases/count'),
  handled('GET api/cases/people', () => '/api/cases/people'),
  handled('GET api/cases/visits', () => '/api/cases/visits'),
  handled(
    'PUT api/cases/[caseId]/visits/[visitId]',
    (f) => `/api/cases/${f.caseId}/visits/${randomUUID()}`,
    method('PUT'),
    204,
  ),
  handled(
    'DELETE api/cases/[caseId]/visits/[visitId]',
    ofCase(`/visits/${randomUUID()}`),
    method('DELETE'),
    204,
  ),
  handled('GET api/cases/[caseId]', ofCase()),
  handled(
    'PUT api/cases/[caseId]/assignee',
    ofCase('/assignee'),
    json('PUT', { version: 1, userId: null }),
  ),
  handled(
    'PUT api/cases/[caseId]/due',
    ofCase('/due'),
    json('PUT', { version: 1, dueAt: `${inDays(3)}:00Z` }),
  ),
  handled(
    'POST api/cases/[caseId]/notes',
    ofCase('/notes'),
    json('POST', { version: 1, text: 'Called.' }),
    201,
  ),
  handled(
    'PUT api/cases/[caseId]/done',
    ofCase('/done'),
    json('PUT', { version: 1, reason: 'given_up' }),
  ),
  // It is open.
  handled('DELETE api/cases/[caseId]/done', ofCase('/done?version=1'), method('DELETE'), 409),
  handled(
    'POST api/case-remedies',
    () => '/api/case-remedies',
    (f) => json('POST', { remedy, cases: seen(f) })(),
  ),
  handled(
    'POST api/case-remedies/check',
    () => '/api/case-remedies/check',
    (f) => json('POST', { remedy, target: { cases: seen(f) } })(),
  ),
];

function handled(
  route: string,
  path: ExpectedAnswer['path'],
  init?: ExpectedAnswer['init'],
  status = 200,
): ExpectedAnswer {
  return { route, path, ...(init && { init }), expected: [401, 403, status, status] };
}
