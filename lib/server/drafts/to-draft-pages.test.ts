import { expect, it } from 'vitest';
import { noChange } from '#lib/shared/pages/page-change.ts';
import { toDraftPages } from './to-draft-pages.ts';

const a = '00000000-0000-4000-8000-00000000000a';
const b = '00000000-0000-4000-8000-00000000000b';
const c = '00000000-0000-4000-8000-00000000000c';

it('keeps the order and each change, and leaves out again what was left out', () => {
  const composition = [
    { ...noChange, position: 1, page: 2, rotate: 90 as const },
    { ...noChange, position: 0, page: 2 },
  ];
  const documents = [
    { documentId: a, pages: 3, isLeftOut: false },
    { documentId: b, pages: 2, isLeftOut: false },
  ];
  const pages = toDraftPages(composition, documents);
  expect(pages.map(({ documentId, page, isLeftOut }) => [documentId, page, isLeftOut])).toEqual([
    [b, 1, true],
    [b, 2, false],
    [a, 1, true],
    [a, 2, false],
    [a, 3, true],
  ]);
  expect(pages[1]?.rotate).toBe(90);
});

it('puts a document whose pages were all left out behind the one before it', () => {
  const composition = [
    { ...noChange, position: 0, page: 1 },
    { ...noChange, position: 1, page: 1 },
  ];
  const documents = [
    { documentId: a, pages: 1, isLeftOut: false },
    { documentId: c, pages: 2, isLeftOut: true },
    { documentId: b, pages: 1, isLeftOut: false },
  ];
  const pages = toDraftPages(composition, documents);
  expect(pages.map(({ documentId, page, isLeftOut }) => [documentId, page, isLeftOut])).toEqual([
    [a, 1, false],
    [c, 1, true],
    [c, 2, true],
    [b, 1, false],
  ]);
});
