import { expect, it } from 'vitest';
import { receiptCode } from './receipt-code.ts';

it.each([
  ['as it is printed', 'FD-7K3Q-92XM-41TB'],
  ['in small letters, with spaces', ' fd 7k3q 92xm 41tb '],
  ['without what stands before it', '7K3Q92XM41TB'],
  ['with letters that look like digits', 'FD-7K3Q-92XM-4lTB'],
])('is read %s', (_how, typed) => {
  expect(receiptCode.parse(typed)).toBe('FD-7K3Q-92XM-41TB');
});

it('may begin with the letters that stand before it', () => {
  expect(receiptCode.parse('FD-FD3Q-92XM-41TB')).toBe('FD-FD3Q-92XM-41TB');
  expect(receiptCode.parse('FD3Q92XM41TB')).toBe('FD-FD3Q-92XM-41TB');
});

it.each(['', 'FD-7K3Q', 'FD-7K3Q-92XM-41TU', 'FD-7K3Q-92XM-41TB-0'])('is not %s', (typed) => {
  expect(receiptCode.safeParse(typed).success).toBe(false);
});
