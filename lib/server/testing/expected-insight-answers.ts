import type { ExpectedAnswer } from './expected-answer.ts';

/** Written by hand: the dashboard is about the faxes of all, and staff see their own alone. */
export const expectedInsightAnswers: ExpectedAnswer[] = [
  { route: 'GET api/insight', path: () => '/api/insight', expected: [401, 403, 200, 200] },
  {
    route: 'GET api/insight/now',
    path: () => '/api/insight/now',
    expected: [401, 403, 200, 200],
  },
  {
    route: 'GET api/insight/exports/csv',
    path: () => '/api/insight/exports/csv?chart=time',
    expected: [401, 403, 200, 200],
  },
];
