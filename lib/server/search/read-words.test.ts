import { expect, test } from 'vitest';
import { readWords } from './read-words.ts';

test.each([
  ['Zoë  Müller', [['zoe', 'muller']]],
  ['(202) 555-01', [['20255501'], ['202', '555', '01']]],
  ['+44 (0)20 7946', [['44207946'], ['44', '0', '20', '7946']]],
  ['011 44 20', [['4420'], ['011', '44', '20']]],
  ['020 7946 0018', [['02079460018'], ['2079460018'], ['020', '7946', '0018']]],
  ['0100', [['0100']]],
  ['20', [['20']]],
  ['smith 0100', [['smith', '0100']]],
  ['desk@clinic.example', [['desk', 'clinic', 'example']]],
  ['§ –', []],
])('reads "%s"', (typed, ways) => {
  expect(readWords(typed)).toEqual(ways);
});

test('looks for the first eight words', () => {
  expect(readWords('a b c d e f g h i j')[0]).toHaveLength(8);
});
