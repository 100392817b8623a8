import { expect, test } from 'vitest';
import { toSearchPatterns, toTextColumns } from './contact-text.ts';

test('a contact is searched by its words and numbers, folded', () => {
  const columns = toTextColumns({
    name: 'Zoë O’Brien',
    organisation: 'Main Street Pharmacy',
    tags: ['VIP'],
    numbers: ['+12025550139', 'desk@clinic.example'],
  });
  expect(columns.sortName).toBe('zoe o’brien');
  expect(columns.searchText).toBe(
    ' zoe o brien main street pharmacy vip 12025550139 desk clinic example',
  );
});

test('a number is found by any part in any spelling, a word by its beginning', () => {
  expect(toSearchPatterns('(202) 555-01')).toEqual(['%20255501%']);
  expect(toSearchPatterns('0044 20')).toEqual(['%4420%']);
  expect(toSearchPatterns('Phar Str')).toEqual(['% phar%', '% str%']);
  expect(toSearchPatterns('phar 555')).toEqual(['% phar%', '%555%']);
});
