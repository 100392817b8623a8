import { expect, test } from 'vitest';
import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import { waiting } from '../uploads/upload-progress.ts';
import { describePages, findDocumentsProblem, isStopped } from './draft-document.ts';

const limits = { maxBytes: 250_000_000, maxPages: 500 };

let count = 0;
function makeDocument(change: Partial<DraftDocument>): DraftDocument {
  count += 1;
  return {
    documentId: `document-${count}`,
    name: 'a.pdf',
    bytes: 4,
    receivedBytes: 4,
    state: 'ready',
    problem: null,
    kind: 'pdf',
    mediaType: 'application/pdf',
    pages: 1,
    ...change,
  };
}
const withPages = (pages: number | null) => makeDocument({ pages });

test('asks for a document', () => {
  expect(findDocumentsProblem([], limits)).toBe('Add at least one document.');
});

test('does not let a refused document go', () => {
  const refused = makeDocument({ state: 'refused' });
  expect(findDocumentsProblem([withPages(1), refused], limits)).toContain('Remove');
});

test('counts the pages of all documents against the limit of one fax', () => {
  expect(findDocumentsProblem([withPages(250), withPages(250)], limits)).toBeNull();
  expect(findDocumentsProblem([withPages(250), withPages(251)], limits)).toContain('501 pages');
});

test('counts the documents', () => {
  expect(
    findDocumentsProblem(
      Array.from({ length: 21 }, () => withPages(1)),
      limits,
    ),
  ).toContain('20');
});

test('says how many pages, as far as they are known', () => {
  expect(describePages([withPages(1)])).toBe('1 page');
  expect(describePages([withPages(2), withPages(3)])).toBe('5 pages');
  expect(describePages([withPages(2), withPages(null)])).toBe('At least 2 pages');
  expect(describePages([withPages(null)])).toBe('1 document');
});

test('takes an upload for stopped when it failed or its file is elsewhere', () => {
  const upload = makeDocument({ state: 'uploading' });
  const at = (state: 'sending' | 'failed') => new Map([[upload.documentId, { ...waiting, state }]]);
  expect(isStopped(upload, new Map())).toBe(true);
  expect(isStopped(upload, at('failed'))).toBe(true);
  expect(isStopped(upload, at('sending'))).toBe(false);
  expect(isStopped(withPages(1), new Map())).toBe(false);
});
