import { expect, test } from 'vitest';
import { CoverBlock } from './cover-block.ts';
import { findUnknownVariables } from './cover-variables.ts';

test('finds the names that stand for nothing, each once', () => {
  expect(findUnknownVariables('{{date}} {{ pages }} {{fax}} {{fax}} {{}}')).toEqual(['fax', '']);
  expect(findUnknownVariables('{date} }} {{ constructor }}')).toEqual(['constructor']);
});

test('refuses a block with such a name, with a sentence that says it', () => {
  const parsed = CoverBlock.safeParse({ kind: 'heading', text: 'From {{sender}}' });
  expect(parsed.error?.issues[0]).toMatchObject({
    path: ['text'],
    message: '{{sender}} stands for nothing. Choose a field from the list.',
  });
});
