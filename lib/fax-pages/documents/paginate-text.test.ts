import { describe, expect, it } from 'vitest';
import { createPaginator } from './paginate-text.ts';

function paginate(text: string, columns = 20, lines = 5): string[][] {
  const paginator = createPaginator(columns, lines);
  for (const character of text) paginator.push(character);
  return paginator.finish();
}

describe('createPaginator', () => {
  it('breaks a line at its last space', () => {
    expect(paginate('the quick brown fox jumps over')).toEqual([
      ['the quick brown fox', 'jumps over'],
    ]);
  });

  it('breaks a word that is longer than a line at the column', () => {
    expect(paginate('x'.repeat(45))).toEqual([['x'.repeat(20), 'x'.repeat(20), 'x'.repeat(5)]]);
  });

  it('takes each way of ending a line for one end', () => {
    expect(paginate('a\nb\r\nc\rd\n\ne')).toEqual([['a', 'b', 'c', 'd', ''], ['e']]);
  });

  it('turns the page at a form feed and after the last line', () => {
    expect(paginate('a\fb\n1\n2\n3\n4\n5')).toEqual([['a'], ['b', '1', '2', '3', '4'], ['5']]);
  });

  it('leaves out pages on which nothing stands', () => {
    expect(paginate('\n\n\n\n\n\n\n\f \f')).toEqual([]);
  });

  it('keeps a tab stop every eight columns', () => {
    expect(paginate('a\tb\n\tc')).toEqual([['a       b', '        c']]);
  });

  it('gives a combining mark no column of its own', () => {
    expect(paginate('e\u0301'.repeat(20))).toEqual([['e\u0301'.repeat(20)]]);
  });

  it('loses no word, wherever the text is cut', () => {
    const words = Array.from({ length: 400 }, (_, index) => `word${index}`);
    expect(paginate(words.join(' ')).flat().join(' ').split(' ')).toEqual(words);
  });
});
