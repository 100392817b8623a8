import { expect, test } from 'vitest';
import { formatTyped, formatTypedWhole } from './format-typed.ts';
import { judgeRecipient } from './judge-recipient.ts';

test('says what it makes of a recipient', () => {
  expect(judgeRecipient('').tone).toBe('empty');
  expect(judgeRecipient('202-555-0100')).toEqual({
    tone: 'phone',
    sentence: 'Faxes to (202) 555-0100.',
  });
  expect(judgeRecipient('+44 20 7946 0000').sentence).toContain('United Kingdom');
  expect(judgeRecipient('202555').sentence).toContain('10 digits');
  expect(judgeRecipient('312 555 0176', 'GB').sentence).toContain('in United Kingdom');
});

test('says that an e-mail address is another thing', () => {
  const { tone, sentence } = judgeRecipient('someone@example.com');
  expect(tone).toBe('email');
  expect(sentence).toContain('not as a fax');
});

test('groups digits while they are typed at the end', () => {
  expect(formatTyped('(202) 555-010', '(202) 555-0100')).toBe('(202) 555-0100');
  expect(formatTyped('2025', '20255')).toBe('(202) 55');
});

test('leaves deletions, letters and calls abroad as they are typed', () => {
  expect(formatTyped('(202) 555', '(202) 55')).toBe('(202) 55');
  expect(formatTyped('some', 'someo')).toBe('someo');
  expect(formatTyped('0044', '00442')).toBe('00442');
});

test('writes a whole number as people do', () => {
  expect(formatTypedWhole('2025550100')).toBe('(202) 555-0100');
  expect(formatTypedWhole('not a number')).toBe('not a number');
});
