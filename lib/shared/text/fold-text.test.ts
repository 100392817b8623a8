import { expect, test } from 'vitest';
import { foldText, listWords } from './fold-text.ts';

test('knows no case, no accents and no double spaces', () => {
  expect(foldText('  Zoë   MÜLLER ')).toBe('zoe muller');
});

test('takes words apart at everything that is no letter or digit', () => {
  expect(listWords('O’Brien & Co., Ward-3')).toEqual(['o', 'brien', 'co', 'ward', '3']);
});
