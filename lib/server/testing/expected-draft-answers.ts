import { emptyFields } from '#lib/shared/drafts/draft-fields.ts';
import { uploadMediaType, uploadOffsetHeader } from '#lib/shared/drafts/upload-headers.ts';
import { json, method, type ExpectedAnswer, type Fixture } from './expected-answer.ts';

const staffDraft =
  (rest = '') =>
  (f: Fixture) =>
    `/api/drafts/${f.staffDraft}${rest}`;
const adminDraft =
  (rest = '') =>
  (f: Fixture) =>
    `/api/drafts/${f.adminDraft}${rest}`;
const staffUpload = (f: Fixture) => `/api/drafts/${f.staffDraft}/documents/${f.staffUpload}`;
const adminUpload = (f: Fixture) => `/api/drafts/${f.adminDraft}/documents/${f.adminUpload}`;

const save = json('PUT', { version: 1, fields: emptyFields, pages: [] });
const declare = json('POST', { name: 'more.txt', bytes: 10 });
const chunk = () => ({
  method: 'PATCH',
  body: 'Hello',
  headers: { 'content-type': uploadMediaType, [uploadOffsetHeader]: '0' },
});

/** Who may ask for a draft of staff’s and of the admin’s: its owner alone, whatever their role. */
const ofStaff: ExpectedAnswer['expected'] = [401, 200, 404, 404];
const ofAdmin: ExpectedAnswer['expected'] = [401, 404, 404, 200];
const instead = (expected: ExpectedAnswer['expected'], status: number) => {
  const [stranger, ...others] = expected;
  const [staff, support, admin] = others.map((one) => (one === 200 ? status : one));
  return [stranger, staff ?? 0, support ?? 0, admin ?? 0] satisfies ExpectedAnswer['expected'];
};

/** Written by hand: drafts are nobody’s but their owner’s. */
export const expectedDraftAnswers: ExpectedAnswer[] = [
  { route: 'GET api/drafts', path: () => '/api/drafts', expected: [401, 200, 200, 200] },
  ...both('GET api/drafts/[draftId]', staffDraft(), adminDraft()),
  ...both('PUT api/drafts/[draftId]', staffDraft(), adminDraft(), save),
  ...both('DELETE api/drafts/[draftId]', staffDraft(), adminDraft(), method('DELETE'), 204),
  ...both(
    'POST api/drafts/[draftId]/documents',
    staffDraft('/documents'),
    adminDraft('/documents'),
    declare,
    201,
  ),
  ...both('PATCH api/drafts/[draftId]/documents/[documentId]', staffUpload, adminUpload, chunk),
  ...both(
    'DELETE api/drafts/[draftId]/documents/[documentId]',
    staffUpload,
    adminUpload,
    method('DELETE'),
    204,
  ),
  ...both(
    'HEAD api/drafts/[draftId]/documents/[documentId]',
    staffUpload,
    adminUpload,
    method('HEAD'),
  ),
  // Its document is not there yet.
  ...both(
    'GET api/drafts/[draftId]/documents/[documentId]/pages',
    (f) => `${staffUpload(f)}/pages`,
    (f) => `${adminUpload(f)}/pages`,
    undefined,
    409,
  ),
  ...both(
    'GET api/drafts/[draftId]/documents/[documentId]/pages/[page]',
    (f) => `${staffUpload(f)}/pages/1`,
    (f) => `${adminUpload(f)}/pages/1`,
    undefined,
    409,
  ),
  ...both(
    'POST api/drafts/[draftId]/fax',
    staffDraft('/fax'),
    adminDraft('/fax'),
    json('POST', {}),
    409,
  ),
];

function both(
  route: string,
  staffs: ExpectedAnswer['path'],
  admins: ExpectedAnswer['path'],
  init?: ExpectedAnswer['init'],
  status = 200,
): ExpectedAnswer[] {
  const asked = { route, ...(init && { init }) };
  return [
    { ...asked, on: 'staff’s draft', path: staffs, expected: instead(ofStaff, status) },
    { ...asked, on: 'admin’s draft', path: admins, expected: instead(ofAdmin, status) },
  ];
}
