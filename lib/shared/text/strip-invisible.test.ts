import { expect, it } from 'vitest';
import { stripInvisible } from './strip-invisible.ts';

it.each(['\u2060', '\u200B', '\u202E', '\u00AD', '\uFEFF', '\u2066', '\u200D', '\u3164'])(
  'takes out what nobody sees: %j',
  (letter) => {
    expect(stripInvisible(letter)).toBe('');
    expect(stripInvisible(`Ur${letter}gent`)).toBe('Urgent');
  },
);

it.each(['👩🏽‍🚀 crew', '❤️‍🔥', '👨‍👩‍👧', '🏳️‍🌈', 'Éclair & 山田'])('leaves “%s” as it is', (text) => {
  expect(stripInvisible(text)).toBe(text);
});
