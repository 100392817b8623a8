import { expect, test } from 'vitest';
import { describeRemedy } from './describe-remedy.ts';

test('says with how many it does what', () => {
  expect(describeRemedy({ kind: 'try_again' }, 1).done).toBe('1 fax is tried again.');
  expect(describeRemedy({ kind: 'try_again' }, 12).verb).toBe('Try 12 faxes again');
  const finish = describeRemedy({ kind: 'finish', reason: 'handled_by_phone' }, 3);
  expect(finish.done).toBe('3 faxes are marked as handled by phone.');
});

test('names the number and the person', () => {
  const changed = describeRemedy({ kind: 'change_number', recipient: '+12025550100' }, 2);
  expect(changed.done).toBe('2 faxes go to (202) 555-0100 now.');
  const people = [{ userId: 'sue', name: 'Sue Support' }];
  expect(describeRemedy({ kind: 'assign', userId: 'sue' }, 1, people).done).toBe(
    '1 fax is given to Sue Support.',
  );
  expect(describeRemedy({ kind: 'assign', userId: null }, 2).done).toBe(
    '2 faxes are given back to everybody.',
  );
});
