import { expect, test } from 'vitest';
import { checkContactForm, isContactField, toContactForm } from './contact-form.ts';

test('leaves empty lines of numbers out, and names what is wrong by its field', () => {
  const form = {
    ...toContactForm(null),
    name: 'Ada',
    tags: 'VIP, night',
    numbers: [
      { number: '', label: '' },
      { number: '202 555 013', label: 'Desk' },
    ],
  };
  const { fields, problems } = checkContactForm(form);
  expect(fields.numbers).toHaveLength(1);
  expect(problems).toEqual([['numbers.0.number', expect.stringContaining('10 digits')]]);
});

test('asks for a name and a number', () => {
  const { problems } = checkContactForm(toContactForm(null));
  expect(problems.map(([field]) => field)).toEqual(['name', 'numbers.0.number']);
  expect(problems.every(([field]) => isContactField(field))).toBe(true);
  expect(isContactField('version')).toBe(false);
});

test('shows at the line of tags that one of them is too long', () => {
  const form = {
    ...toContactForm(null, '2025550100'),
    name: 'Ada',
    tags: `VIP, ${'x'.repeat(61)}`,
  };
  const { problems } = checkContactForm(form);
  expect(problems).toEqual([['tags', expect.stringContaining('60 characters')]]);
});

test.each(['\u200b\u200d', '\u2800', '\u3164', '\u00ad'])('takes %j for no name', (name) => {
  const { problems } = checkContactForm({ ...toContactForm(null, '2025550100'), name });
  expect(problems).toEqual([['name', 'Enter a name.']]);
});
