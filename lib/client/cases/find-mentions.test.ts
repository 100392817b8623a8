import { expect, test } from 'vitest';
import { completeMention, findMentions, suggestMentions } from './find-mentions.ts';

const sue = { userId: 'sue', name: 'Sue Support' };
const ada = { userId: 'ada', name: 'Ada Admin' };
const people = [ada, sue];

test('finds who is named in a text', () => {
  expect(findMentions('Ask @Sue Support, please', people)).toEqual([sue]);
  expect(findMentions('Ask Sue Support, or sue@clinic.example', people)).toEqual([]);
});

test('suggests who may be meant while a name is typed', () => {
  expect(suggestMentions('Ask @', people)).toEqual(people);
  expect(suggestMentions('Ask @su', people)).toEqual([sue]);
  expect(suggestMentions('mail to sue@', people)).toEqual([]);
  expect(suggestMentions('@Sue Support', people)).toEqual([]);
});

test('completes the name before the caret', () => {
  expect(completeMention('Ask @su', sue)).toBe('Ask @Sue Support ');
});
