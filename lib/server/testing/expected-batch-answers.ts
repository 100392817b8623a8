import { json, method, type ExpectedAnswer, type Fixture } from './expected-answer.ts';
import { inDays } from './in-days.ts';

const time = { sendAt: inDays(31), sendAtZone: 'UTC' };
const source = { kind: 'csv', text: '+12025550100' };
const staffBatch =
  (rest = '') =>
  (f: Fixture) =>
    `/api/batches/${f.staffBatch}${rest}`;
const adminBatch =
  (rest = '') =>
  (f: Fixture) =>
    `/api/batches/${f.adminBatch}${rest}`;
const check = (draft: 'staffDraft' | 'adminDraft'): ExpectedAnswer => ({
  route: 'POST api/batches/checks',
  on: draft,
  path: () => '/api/batches/checks',
  init: (f) => json('POST', { draftId: f[draft], source })(),
  expected: draft === 'staffDraft' ? [401, 200, 404, 404] : [401, 404, 404, 200],
});

/** Written by hand: a batch is its maker’s, seen and handled by support and admins like its faxes. */
export const expectedBatchAnswers: ExpectedAnswer[] = [
  { route: 'GET api/batches', path: () => '/api/batches', expected: [401, 200, 200, 200] },
  check('staffDraft'),
  check('adminDraft'),
  {
    route: 'POST api/drafts/[draftId]/batch',
    // Its document is not there yet.
    on: 'staff’s draft',
    path: (f) => `/api/drafts/${f.staffDraft}/batch`,
    init: json('POST', { name: 'Recall', source, count: 1, listDigest: '' }),
    expected: [401, 409, 404, 404],
  },
  ...both('GET api/batches/[batchId]', ''),
  ...both('POST api/batches/[batchId]/pause', '/pause', method('POST')),
  ...both('POST api/batches/[batchId]/resume', '/resume', method('POST')),
  ...both('POST api/batches/[batchId]/stop', '/stop', method('POST')),
  ...both('PUT api/batches/[batchId]/schedule', '/schedule', json('PUT', time), 409),
  ...both('DELETE api/batches/[batchId]/schedule', '/schedule', method('DELETE'), 409),
  ...both('POST api/batches/[batchId]/retries', '/retries', method('POST'), 202),
];

function both(
  route: string,
  rest: string,
  init?: ExpectedAnswer['init'],
  status = 200,
): ExpectedAnswer[] {
  const asked = { route, ...(init && { init }) };
  return [
    {
      ...asked,
      on: 'staff’s batch',
      path: staffBatch(rest),
      expected: [401, status, status, status],
    },
    { ...asked, on: 'admin’s batch', path: adminBatch(rest), expected: [401, 404, status, status] },
  ];
}
