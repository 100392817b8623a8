import { expect, it } from 'vitest';
import { noChange } from '#lib/shared/pages/page-change.ts';
import { toDraftPages } from './to-draft-pages.ts';

const a = '00000000-0000-4000-8000-00000000000a';
const b = '00000000-0000-4000-8000-00000000000b';

it('keeps the order and each change, and leaves out again what was left out', () => {
  const composition = [
    { ...noChange, position: 1, page: 2, rotate: 90 as const },
    { ...noChange, position: 0, page: 2 },
  ];
  const documents = [
    { documentId: a, pages: 3 },
    { documentId: b, pages: 2 },
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
