import { expect, it } from 'vitest';
import { nameFetched } from './name-fetched.ts';

const url = new URL('https://files.example.org/letters/A%20lease.pdf?download=1');

it('takes the name that the server gives, the one in UTF-8 first', () => {
  expect(nameFetched(url, `attachment; filename="a.pdf"; filename*=UTF-8''%C3%A4.pdf`)).toBe(
    'ä.pdf',
  );
  expect(nameFetched(url, 'attachment; filename="two words.pdf"')).toBe('two words.pdf');
  expect(nameFetched(url, 'attachment; filename=plain.pdf')).toBe('plain.pdf');
});

it('takes the last part of the path otherwise, and the host where there is none', () => {
  expect(nameFetched(url, undefined)).toBe('A lease.pdf');
  expect(nameFetched(url, 'inline')).toBe('A lease.pdf');
  expect(nameFetched(new URL('https://files.example.org/'), undefined)).toBe('files.example.org');
  expect(nameFetched(new URL('https://files.example.org/%zz'), undefined)).toBe('%zz');
});
