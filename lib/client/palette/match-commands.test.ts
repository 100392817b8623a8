import { expect, test } from 'vitest';
import type { Command } from './command.ts';
import { matchCommands } from './match-commands.ts';

const toCommand = (label: string, words?: string): Command => ({
  ...{ id: label, label, words, icon: undefined },
  does: { href: '/' },
});
const groups = [
  { heading: 'Go to', commands: [toCommand('Contacts'), toCommand('Covers', 'templates logo')] },
  { heading: 'Do', commands: [toCommand('Sign out')] },
];
const find = (typed: string) =>
  matchCommands(groups, typed).flatMap(({ commands }) => commands.map(({ label }) => label));

test('finds by the beginnings of words, in any order and spelling', () => {
  expect(find('con')).toEqual(['Contacts']);
  expect(find('OUT sig')).toEqual(['Sign out']);
  expect(find('témplate')).toEqual(['Covers']);
  expect(find('go co')).toEqual(['Contacts', 'Covers']);
});

test('leaves out a group without a match, and everything for what nothing begins with', () => {
  expect(matchCommands(groups, 'sign').map(({ heading }) => heading)).toEqual(['Do']);
  expect(find('ontacts')).toEqual([]);
});
