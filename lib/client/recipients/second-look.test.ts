import { expect, test } from 'vitest';
import { RecipientCheck } from '#lib/shared/recipients/recipient-check.ts';
import { addConfirmation, isConfirmed, listDoubts, toConfirmation } from './second-look.ts';

const history = { faxes: 0, lastDeliveredAt: null, failingSince: null };
const toCheck = (near: readonly string[], failuresInARow: number) =>
  RecipientCheck.parse({
    ...{ recipient: '+12025550149', kind: 'phone', contacts: [], refusal: null },
    history: { ...history, failuresInARow, failureCode: 'error_busy' },
    nearMisses: near.map((number) => ({ number, name: null, organisation: null, faxes: 10 })),
  });
const number = '+12025550149';

test('a near miss and a third failure in a row are doubts, one failure is none', () => {
  expect(listDoubts(toCheck(['+12025550139'], 3))).toEqual([
    'near +12025550139',
    'failing error_busy',
  ]);
  expect(listDoubts(toCheck([], 1))).toEqual([]);
});

test('a confirmation is for one number and the doubts that it had', () => {
  const confirmed = toConfirmation(number, ['near +12025550139']);
  expect(isConfirmed(confirmed, number, ['near +12025550139'])).toBe(true);
  expect(isConfirmed(confirmed, number, [])).toBe(true);
  expect(isConfirmed(confirmed, '+12025550148', ['near +12025550139'])).toBe(false);
  expect(isConfirmed(confirmed, number, ['near +12025550139', 'near +12025550148'])).toBe(false);
  expect(isConfirmed('', number, ['near +12025550139'])).toBe(false);
});

test('what is confirmed later joins what was, and ends with another number', () => {
  const both = addConfirmation(toConfirmation(number, ['near x']), number, 'same a');
  expect(isConfirmed(both, number, ['near x', 'same a'])).toBe(true);
  const other = addConfirmation(both, '+12025550148', 'same a');
  expect(isConfirmed(other, number, ['same a'])).toBe(false);
});
