import { expect, test } from 'vitest';
import { listColumns, parseChoice, toGrid } from './columns.ts';

test('has the usual columns where nothing was chosen, or what is kept makes no sense', () => {
  for (const kept of [null, '', '{', '["colour"]', '"title"'])
    expect(parseChoice(kept)).toEqual(['title', 'pages', 'line', 'person']);
  expect(parseChoice('["batch"]')).toEqual(['batch']);
});

test('makes room for a column from the width on that has it', () => {
  const columns = listColumns(true).filter(({ id }) => id === 'pages' || id === 'batch');
  expect(toGrid(columns, 'lg')).toBe('1.5rem 10rem minmax(18rem,1fr) 6.5rem 2.25rem');
  expect(toGrid(columns, 'xl')).toBe('1.5rem 10rem minmax(20rem,1fr) 3rem 6.5rem 2.25rem');
  expect(toGrid(columns, 'wide')).toBe('1.5rem 10rem minmax(20rem,1fr) 3rem 8rem 6.5rem 2.25rem');
});

test('names no person to who sees their own faxes alone', () => {
  expect(listColumns(false).map(({ id }) => id)).toEqual([
    'title',
    'pages',
    'line',
    'batch',
    'tags',
  ]);
});
