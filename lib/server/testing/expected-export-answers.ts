import type { ExpectedAnswer } from './expected-answer.ts';

const unknown = '/api/receipts/FD-7K3Q-92XM-41TB';

/** Written by hand. No fax of the fixture was tried: what is asked for is refused for that alone. */
export const expectedExportAnswers: ExpectedAnswer[] = [
  {
    route: 'GET api/faxes/[faxId]/receipt',
    on: 'staff’s fax',
    path: (f) => `/api/faxes/${f.staffFax}/receipt`,
    expected: [401, 409, 409, 409],
  },
  {
    route: 'GET api/faxes/[faxId]/receipt',
    on: 'admin’s fax',
    path: (f) => `/api/faxes/${f.adminFax}/receipt`,
    expected: [401, 404, 409, 409],
  },
  { route: 'GET api/receipts/[code]', path: () => unknown, expected: [401, 404, 404, 404] },
  {
    route: 'POST api/receipts/verifications',
    path: () => '/api/receipts/verifications',
    init: () => ({ method: 'POST', body: 'no receipt' }),
    expected: [401, 422, 422, 422],
  },
  {
    route: 'GET api/faxes/exports/csv',
    path: () => '/api/faxes/exports/csv',
    expected: [401, 200, 200, 200],
  },
  {
    route: 'GET api/faxes/exports/pdf',
    on: 'admin’s fax',
    path: (f) => `/api/faxes/exports/pdf?ids=${f.adminFax}`,
    expected: [401, 404, 200, 200],
  },
  {
    route: 'GET api/faxes/exports/zip',
    path: () => '/api/faxes/exports/zip',
    expected: [401, 200, 200, 200],
  },
];
