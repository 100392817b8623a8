import { expect, it, test } from 'vitest';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';
import { findCountryAfter, findTypedCountry } from './find-typed-country.ts';
import { formatTyped } from './format-typed.ts';
import { findCountries, listCountries } from './list-countries.ts';
import { spellOut } from './spell-out.ts';

it.each([
  ['020 7946 0958', 'GB', '+442079460958'],
  ['tel:0113 496 0000', 'GB', '+441134960000'],
  ['0044 (0)20 7946 0958', 'GB', '+442079460958'],
  ['+1 202 555 0100', 'GB', '+12025550100'],
  ['011 49 30 1234567', 'DE', '+49301234567'],
  ['011 44 20 7946 0018', 'GB', '+442079460018'],
  ['030 901820', 'DE', '+4930901820'],
  ['０３０　９０１８２０', 'DE', '+4930901820'],
  ['202 555 0100', 'US', '+12025550100'],
])('reads "%s" in %s as %s', (typed, country, value) => {
  expect(parseRecipient(spellOut(typed, country))).toEqual({
    ok: true,
    recipient: { kind: 'phone', value },
  });
});

it.each([
  ['(020) 7946 0958 ext. 3', 'GB'],
  ['202-555-0100 x12', 'US'],
  ['tel:+1-202-555-0100;ext=12', 'US'],
])('refuses the extension of "%s": no fax line has one', (typed, country) => {
  expect(parseRecipient(spellOut(typed, country))).toMatchObject({
    sentence: expect.stringContaining('extension'),
  });
});

it('makes no one of two numbers', () => {
  expect(parseRecipient(spellOut('030 901820, 040 428230', 'DE'))).toMatchObject({
    sentence: expect.stringContaining('more than one number'),
  });
  expect(formatTyped('2025550100 415555010', '2025550100 4155550101')).toBe(
    '2025550100 4155550101',
  );
});

it('never lets what is no number abroad be one at home', () => {
  expect(parseRecipient(spellOut('2025550100', 'GB')).ok).toBe(false);
});

it('leaves names and e-mail addresses alone', () => {
  expect(spellOut('2nd Street Clinic', 'GB')).toBe('2nd Street Clinic');
  expect(spellOut('7up@clinic.example', 'GB')).toBe('7up@clinic.example');
});

test('a number with + names its country, once it is known', () => {
  expect(findTypedCountry('+4420', 'US')).toBeNull();
  expect(findTypedCountry('0049 30 9', 'US')).toBe('DE');
  expect(findTypedCountry('+1 416 555 0100', 'US')).toBeNull();
  expect(findTypedCountry('030', 'US')).toBeNull();
  expect(findTypedCountry('011 44 20 7946 0958', 'US')).toBe('GB');
  expect(findTypedCountry('0114 496 0000', 'GB')).toBeNull();
});

test('a number that names no country takes the place of one that did at the office', () => {
  const chosen = { chosen: 'GB', own: 'US' };
  const after = (before: string, typed: string) => findCountryAfter({ before, typed }, chosen);
  expect(after('+44 20 7946 0018', '312 555 0176')).toBe('US');
  expect(after('+44 20 7946 0018', '+44 20 7946 001')).toBe('GB');
  expect(after('020 7946 001', '020 7946 0018')).toBe('GB');
});

test('countries are found by name, code and letters, the usual ones first', () => {
  const choices = listCountries('DE');
  expect(choices.slice(0, 3).map(({ country }) => country)).toEqual(['DE', 'US', 'CA']);
  const find = (typed: string) => findCountries(choices, typed).map(({ country }) => country);
  expect(find('kingd')).toEqual(['GB']);
  expect(find('+44')).toContain('GB');
  expect(find('gb')).toEqual(['GB']);
  expect(find('')).toHaveLength(choices.length);
});
