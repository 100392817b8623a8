import { describe, expect, it } from 'vitest';
import { findForeignCountry, formatRecipient } from './format-recipient.ts';
import { parseRecipient } from './parse-recipient.ts';

describe('parseRecipient', () => {
  it.each([
    '(202) 555-0100',
    '202.555.0100',
    '202 555 0100',
    '12025550100',
    '+1 202-555-0100',
    ' 1 (202) 555–0100 ',
    'tel:+1-202-555-0100',
    'fax:2025550100',
    'Fax: (202) 555-0100',
    '\u202a+1 202 555 0100\u202c',
    '（２０２）５５５－０１００',
    '＋１２０２５５５０１００',
    '٢٠٢٥٥٥٠١٠٠',
    '۲۰۲۵۵۵۰۱۰۰',
  ])('reads "%s" as one number', (text) => {
    expect(parseRecipient(text)).toEqual({
      ok: true,
      recipient: { kind: 'phone', value: '+12025550100' },
    });
  });

  it.each([
    '+44 20 7946 0018',
    '0044 20 7946 0018',
    '011 44 20 7946 0018',
    '0044 (0)20 7946 0018',
    'Fax: +44 (0) 20 7946 0018',
  ])('reads "%s" as a foreign number', (text) => {
    expect(parseRecipient(text)).toEqual({
      ok: true,
      recipient: { kind: 'phone', value: '+442079460018' },
    });
  });

  it('takes an e-mail address as the other thing it is', () => {
    expect(parseRecipient('Desk@Clinic.example')).toEqual({
      ok: true,
      recipient: { kind: 'email', value: 'desk@clinic.example' },
    });
  });

  it.each([
    ['', /Enter a fax number/],
    ['202 555 010', /too short.*10 digits, this one has 9/],
    ['202 555 01000', /too long.*this one has 11/],
    ['202-555-0100 x12', /without letters or an extension/],
    ['tel:+1-202-555-0100;ext=12', /without letters or an extension/],
    ['+999 123', /.+/],
    ['a@', /not complete/],
    ['+1 000 000 0000', /numbering plan/],
  ])('says what is wrong with "%s"', (text, sentence) => {
    const parsed = parseRecipient(text);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? '' : parsed.sentence).toMatch(sentence);
  });
});

describe('formatRecipient', () => {
  it('shows numbers as people write them and leaves e-mail alone', () => {
    expect(formatRecipient('+12025550100')).toBe('(202) 555-0100');
    expect(formatRecipient('+442079460018')).toBe('+44 20 7946 0018');
    expect(formatRecipient('desk@clinic.example')).toBe('desk@clinic.example');
  });

  it('flags foreign numbers only', () => {
    expect(findForeignCountry('+442079460018')).toEqual({ code: 'GB', flag: '🇬🇧' });
    expect(findForeignCountry('+12025550100')).toBeNull();
  });
});

it.each([
  '+12025550100+14155550101',
  '202 555 0100 + 415 555 0101',
  '202 555 0100, 415 555 0101',
  '(202) 555-0100; (415) 555-0101',
  '202-555-0100\n415-555-0101',
  '20255501004155550101',
])('reads no one of two numbers: %j', (input) => {
  expect(parseRecipient(input)).toMatchObject({
    sentence: expect.stringContaining('more than one number'),
  });
});
