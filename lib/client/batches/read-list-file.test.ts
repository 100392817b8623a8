import { expect, it } from 'vitest';
import { readListFile } from './read-list-file.ts';

it.each([
  ['an empty file', '', 'This file is empty.'],
  ['a binary file', '\0\u0001', /no text file/],
])('says what is wrong with %s', async (_what, content, sentence) => {
  await expect(readListFile(new File([content], 'list.csv'))).rejects.toMatchObject({
    name: 'ApiError',
    message: expect.stringMatching(sentence),
  });
});
