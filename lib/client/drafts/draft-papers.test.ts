import { expect, test } from 'vitest';
import {
  addFile,
  applyDocument,
  applyDocuments,
  changeDocument,
  moveDocument,
  removeDocument,
  type DraftPapers,
} from './draft-papers.ts';

const id = (name: string) => `01900000-0000-7000-8000-00000000000${name}`;
const [a, b, c] = [id('a'), id('b'), id('c')];
const none: DraftPapers = { documents: [], pages: [] };
const file = { name: 'a.pdf', size: 10 };
const two = addFile(addFile(none, a, file), b, file);

const order = ({ documents }: DraftPapers) => documents.map(({ documentId }) => documentId);
const pages = (papers: DraftPapers) =>
  papers.pages.map(({ documentId, page }) => `${documentId.slice(-1)}${page}`);
const asReady = (papers: DraftPapers, documentId: string, count: number) => {
  const document = papers.documents.find((one) => one.documentId === documentId);
  if (!document) throw new Error('There is no such document.');
  return { ...document, state: 'ready' as const, receivedBytes: 10, pages: count };
};

test('a document keeps its place from the first byte to the last page', () => {
  expect(pages(two)).toEqual(['a1', 'b1']);
  const later = applyDocument(two, asReady(two, a, 3));
  expect(pages(later)).toEqual(['a1', 'a2', 'a3', 'b1']);
});

test('moves all pages of a document, and none at either end', () => {
  const papers = applyDocument(two, asReady(two, a, 2));
  expect(pages(moveDocument(papers, 0, 1))).toEqual(['b1', 'a1', 'a2']);
  expect(order(moveDocument(papers, 0, 1))).toEqual([b, a]);
  expect(moveDocument(papers, 0, -1)).toEqual(papers);
});

test('a document that is removed or refused leaves no page', () => {
  expect(pages(removeDocument(two, a))).toEqual(['b1']);
  expect(pages(changeDocument(two, a, { state: 'refused' }))).toEqual(['b1']);
});

test('takes in what another device added, and keeps what is only here', () => {
  const added = addFile(none, c, file);
  const merged = applyDocuments(two, [asReady(added, c, 1)]);
  expect(order(merged).toSorted()).toEqual([a, b, c]);
});

test('forgets what was there and is gone on the server', () => {
  const papers = applyDocument(two, asReady(two, a, 2));
  expect(order(applyDocuments(papers, []))).toEqual([b]);
});

test('an answer that is late makes no upload of what is there', () => {
  const papers = applyDocument(two, asReady(two, a, 2));
  expect(applyDocuments(papers, two.documents)).toEqual(papers);
});
