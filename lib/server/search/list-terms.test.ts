import { expect, test } from 'vitest';
import { listTerms } from './list-terms.ts';

const termsOf = (kind: string, terms: ReturnType<typeof listTerms>) =>
  terms.filter((term) => term.kind === kind).map(({ term }) => term);

test('finds a number by its digits and its start', () => {
  const terms = listTerms({ numbers: ['+12025550100', null], texts: [] });
  expect(termsOf('number', terms)).toEqual(['12025550100']);
  expect(termsOf('start', terms)).toEqual(['1', '12']);
  expect(termsOf('word', terms)).toEqual([]);
});

test('finds an e-mail address whole and by its words', () => {
  const terms = listTerms({ numbers: ['desk@clinic.example'], texts: [] });
  expect(termsOf('number', terms)).toEqual(['desk@clinic.example']);
  expect(termsOf('word', terms)).toEqual(['desk', 'clinic', 'example']);
});

test('finds texts by folded words, each once, short ones by their start alone', () => {
  const terms = listTerms({
    numbers: [],
    texts: ['Überweisung an Dr. Ångström', null, 'uberweisung_2.PDF'],
  });
  expect(termsOf('word', terms)).toEqual(['uberweisung', 'angstrom', 'pdf']);
  expect(termsOf('start', terms)).toEqual(['u', 'ub', 'a', 'an', 'd', 'dr', '2', 'p', 'pd']);
});

test('cuts what is longer than anybody types', () => {
  const terms = listTerms({ numbers: [], texts: ['a'.repeat(5000)] });
  expect(termsOf('word', terms)).toEqual(['a'.repeat(80)]);
});
