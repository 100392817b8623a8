import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseInput } from './parse-input.ts';

const Note = z.object({ text: z.string(), mentions: z.array(z.string()) });

it('names the field with a character that can’t be kept', () => {
  const parse = (value: unknown) => () => parseInput(Note, value, 'invalid_input');
  const refusal = (field: string) => ({
    code: 'invalid_input',
    fields: { [field]: expect.any(String) },
  });
  expect(parse({ text: 'a\0b', mentions: [] })).toThrow(expect.objectContaining(refusal('text')));
  expect(parse({ text: 'a', mentions: ['\0'] })).toThrow(
    expect.objectContaining(refusal('mentions')),
  );
  expect(parse({ text: 'a\uD800b' })).toThrow(expect.objectContaining(refusal('text')));
  expect(parse({ text: 'a\\\0' })).toThrow(expect.objectContaining(refusal('text')));
  expect(parse('\0')).toThrow(expect.objectContaining(refusal('form')));
  expect(parse({ text: String.raw`\u0000`, mentions: [] })).not.toThrow();
});
