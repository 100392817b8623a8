import { json, method, type ExpectedAnswer } from './expected-answer.ts';
import { nobody } from './expected-fax-answers.ts';

/** One of those that the migration brings. */
const plain = '019ab9c0-0000-7000-8000-000000000001';
const blocks = [{ kind: 'heading', text: 'Fax' }];
const preview = { cover: { templateId: plain }, fax: null, sheet: 0 };

/** Written by hand: everybody chooses a cover page, admins make them and decide for all. */
export const expectedCoverAnswers: ExpectedAnswer[] = [
  {
    route: 'GET api/cover-templates',
    path: () => '/api/cover-templates',
    expected: [401, 200, 200, 200],
  },
  {
    route: 'POST api/cover-templates',
    path: () => '/api/cover-templates',
    init: json('POST', { name: 'New', blocks }),
    expected: [401, 403, 403, 201],
  },
  {
    route: 'GET api/cover-templates/[templateId]',
    path: () => `/api/cover-templates/${plain}`,
    expected: [401, 200, 200, 200],
  },
  {
    route: 'GET api/cover-templates/[templateId]',
    on: 'no template',
    path: () => `/api/cover-templates/${nobody}`,
    expected: [401, 404, 404, 404],
  },
  {
    route: 'PUT api/cover-templates/[templateId]',
    on: 'an older version',
    path: () => `/api/cover-templates/${plain}`,
    init: json('PUT', { name: 'Plain', blocks, version: 0 }),
    expected: [401, 403, 403, 409],
  },
  {
    route: 'PUT api/cover-templates/[templateId]',
    path: () => `/api/cover-templates/${plain}`,
    init: json('PUT', { name: 'Plain', blocks, version: 1 }),
    expected: [401, 403, 403, 200],
  },
  {
    route: 'POST api/cover-previews',
    path: () => '/api/cover-previews',
    init: json('POST', preview),
    expected: [401, 200, 200, 200],
  },
  {
    route: 'POST api/cover-previews',
    on: 'parts that are no template yet',
    path: () => '/api/cover-previews',
    init: json('POST', { ...preview, cover: { blocks } }),
    expected: [401, 403, 403, 200],
  },
  {
    route: 'DELETE api/cover-templates/[templateId]',
    path: () => `/api/cover-templates/${plain}`,
    init: method('DELETE'),
    expected: [401, 403, 403, 204],
  },
  { route: 'GET api/logo', path: () => '/api/logo', expected: [401, 403, 403, 200] },
  {
    route: 'PUT api/logo',
    path: () => '/api/logo',
    init: json('PUT', { image: 'bm8gcGljdHVyZQ==' }),
    expected: [401, 403, 403, 415],
  },
  {
    route: 'DELETE api/logo',
    path: () => '/api/logo',
    init: method('DELETE'),
    expected: [401, 403, 403, 204],
  },
  { route: 'GET api/settings', path: () => '/api/settings', expected: [401, 403, 403, 200] },
  {
    route: 'PATCH api/settings',
    path: () => '/api/settings',
    init: json('PATCH', { organisationName: 'Riverside Clinic' }),
    expected: [401, 403, 403, 200],
  },
];
