import { expect, it } from 'vitest';
import { toDraftPage } from '#lib/shared/drafts/draft-page.ts';
import { changePages, isChanged, movePage, toPageKey, turnPage } from './change-pages.ts';

const documentId = '019ab9c0-0000-7000-8000-000000000009';
const pages = [1, 2, 3].map((page) => toDraftPage(documentId, page));
const key = (page: number) => toPageKey(toDraftPage(documentId, page));
const numbers = (list: readonly { page: number }[]) => list.map(({ page }) => page);

it('moves a page, and keeps it on the list beyond either end', () => {
  expect(numbers(movePage(pages, key(1), 2))).toEqual([2, 3, 1]);
  expect(numbers(movePage(pages, key(3), -4))).toEqual([3, 1, 2]);
  expect(numbers(movePage(pages, key(1), 9))).toEqual([2, 3, 1]);
  expect(numbers(movePage(pages, 'another', 0))).toEqual([1, 2, 3]);
});

it('turns one page by a quarter, and after four it is as it came', () => {
  const once = turnPage(pages, key(2));
  expect(once.map(({ rotate }) => rotate)).toEqual([0, 90, 0]);
  const four = turnPage(turnPage(turnPage(once, key(2)), key(2)), key(2));
  expect(four).toEqual(pages);
});

it('changes the named pages only; a page that is left out is printed as it was', () => {
  const changed = changePages(pages, [key(1), key(3)], { contrast: 'strong' });
  expect(changed.map(isChanged)).toEqual([true, false, true]);
  expect(changePages(pages, [key(1)], { isLeftOut: true }).map(isChanged)).toEqual([
    false,
    false,
    false,
  ]);
});
