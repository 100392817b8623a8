import { expect, test } from 'vitest';
import { fillBlocks, fillText } from './fill-blocks.ts';

const values = { 'sender.name': 'Nina', title: '', pages: '3' };

test('puts values in the place of their names, with or without spaces', () => {
  expect(fillText('From {{sender.name}}, {{ pages }} pages', values)).toBe('From Nina, 3 pages');
});

test('leaves out a line whose values are all empty, and keeps the others', () => {
  const text = 'Re: {{title}}\nFrom {{sender.name}} {{title}}\nAlways here';
  expect(fillText(text, values)).toBe('From Nina \nAlways here');
});

test('leaves no label without its value, and no list of facts without a row', () => {
  const rows = [
    { label: 'Re', value: '{{title}}' },
    { label: 'Pages', value: '{{pages}}, with this one' },
  ];
  expect(fillBlocks([{ kind: 'facts', rows }], values, '')).toEqual([
    { kind: 'facts', rows: [{ label: 'Pages', value: '3, with this one' }] },
  ]);
  expect(fillBlocks([{ kind: 'facts', rows: rows.slice(0, 1) }], values, '')).toEqual([]);
});

test('never fills in what stands in a value or in the message', () => {
  const tricky = { title: '{{sender.name}}', 'sender.name': 'Nina' };
  expect(fillText('{{title}}', tricky)).toBe('{{sender.name}}');
  expect(fillBlocks([{ kind: 'message' }], tricky, 'See {{title}}')).toMatchObject([
    { kind: 'text', text: 'See {{title}}' },
  ]);
});

test('takes no value from the object’s own parts, and drops what can’t be printed', () => {
  expect(fillText('{{constructor}}', values)).toBe('');
  expect(fillText('a\u0000b\u202ec\ud800', values)).toBe('abc\ufffd');
  expect(fillText('e\u0301', values)).toBe('é');
});
