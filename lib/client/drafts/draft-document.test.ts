import { expect, test } from 'vitest';
import type { Inspection } from '../documents/inspect-file.ts';
import { describePages, findDocumentsProblem, type DraftDocument } from './draft-document.ts';

const limits = { maxBytes: 250_000_000, maxPages: 500 };

let count = 0;
function makeDocument(inspection: Inspection): DraftDocument {
  count += 1;
  return { fileId: `file-${count}`, file: new File(['text'], 'a.pdf'), inspection };
}
const withPages = (pages: number | null) =>
  makeDocument({ state: 'ready', type: 'application/pdf', pages });

test('asks for a document', () => {
  expect(findDocumentsProblem([], limits)).toBe('Add at least one document.');
});

test('does not let a refused document go', () => {
  const refused = makeDocument({ state: 'refused', sentence: 'No.' });
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
