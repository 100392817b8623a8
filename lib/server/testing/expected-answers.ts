import { json, method, type ExpectedAnswer } from './expected-answer.ts';
import { expectedBulkAnswers } from './expected-bulk-answers.ts';
import { expectedContactAnswers } from './expected-contact-answers.ts';
import { expectedCaseAnswers } from './expected-case-answers.ts';
import { expectedBatchAnswers } from './expected-batch-answers.ts';
import { expectedCoverAnswers } from './expected-cover-answers.ts';
import { expectedDraftAnswers } from './expected-draft-answers.ts';
import { expectedFaxAnswers, nobody } from './expected-fax-answers.ts';
import { expectedLaterAnswers } from './expected-later-answers.ts';
import { expectedExportAnswers } from './expected-export-answers.ts';
import { expectedInsightAnswers } from './expected-insight-answers.ts';
import { expectedTagAnswers } from './expected-tag-answers.ts';
import { expectedViewAnswers } from './expected-view-answers.ts';

/** Written by hand from what each group may do, not read from the code under test. */
export const expectedAnswers: ExpectedAnswer[] = [
  ...expectedFaxAnswers,
  ...expectedContactAnswers,
  ...expectedBatchAnswers,
  ...expectedBulkAnswers,
  ...expectedCaseAnswers,
  ...expectedCoverAnswers,
  ...expectedDraftAnswers,
  ...expectedLaterAnswers,
  ...expectedExportAnswers,
  ...expectedTagAnswers,
  ...expectedViewAnswers,
  ...expectedInsightAnswers,
  { route: 'GET api/health', path: () => '/api/health', expected: [200, 200, 200, 200] },
  { route: 'GET api/ready', path: () => '/api/ready', expected: [200, 200, 200, 200] },
  { route: 'GET api/account', path: () => '/api/account', expected: [401, 200, 200, 200] },
  {
    route: 'POST api/account/probe',
    path: () => '/api/account/probe',
    init: method('POST'),
    expected: [401, 403, 403, 200],
  },
  { route: 'GET api/fax-lines', path: () => '/api/fax-lines', expected: [401, 200, 200, 200] },
  { route: 'GET api/people', path: () => '/api/people', expected: [401, 403, 200, 200] },
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
