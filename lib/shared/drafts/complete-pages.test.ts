import { expect, test } from 'vitest';
import { completePages, orderDocuments, type PagedDocument } from './complete-pages.ts';
import { toDraftPage } from './draft-page.ts';

const id = (name: string) => `01900000-0000-7000-8000-00000000000${name}`;
const [a, b] = [id('a'), id('b')];
const ready = (documentId: string, pages: number | null): PagedDocument => ({
  documentId,
  state: 'ready',
  pages,
});
const page = toDraftPage;

test('appends what is not listed, document by document', () => {
  expect(completePages([], [ready(a, 2), ready(b, 1)])).toEqual([
    page(a, 1),
    page(a, 2),
    page(b, 1),
  ]);
});

test('keeps the order and the changes of what is listed', () => {
  const changed = { ...page(a, 2), rotate: 90 as const, isLeftOut: true };
  const listed = [page(b, 1), changed, page(a, 1)];
  expect(completePages(listed, [ready(a, 2), ready(b, 1)])).toEqual(listed);
});

test('puts the missing pages of a document behind those that are listed', () => {
  const listed = [page(a, 1), page(b, 1)];
  expect(completePages(listed, [ready(a, 3), ready(b, 1)])).toEqual([
    page(a, 1),
    page(a, 2),
    page(a, 3),
    page(b, 1),
  ]);
});

test('lets what is not there yet hold a place with its first page', () => {
  const uploading: PagedDocument = { documentId: a, state: 'uploading', pages: null };
  const listed = [page(a, 1), page(a, 2), page(b, 1)];
  expect(completePages(listed, [uploading, ready(b, 1)])).toEqual([page(a, 1), page(b, 1)]);
});

test('drops what no document has, and the second of two that are the same', () => {
  const refused: PagedDocument = { documentId: b, state: 'refused', pages: null };
  const listed = [page(id('c'), 1), page(a, 1), page(a, 9), page(a, 1), page(b, 1)];
  expect(completePages(listed, [ready(a, 1), refused])).toEqual([page(a, 1)]);
});

test('takes a document that nobody counted for one page', () => {
  expect(completePages([], [ready(a, null)])).toEqual([page(a, 1)]);
});

test('orders documents by the page that comes first, and those without one last', () => {
  const documents = [ready(id('c'), 0), ready(a, 1), ready(b, 1)];
  const ordered = orderDocuments(documents, [page(b, 1), page(a, 1), page(b, 2)]);
  expect(ordered.map(({ documentId }) => documentId)).toEqual([b, a, id('c')]);
});
