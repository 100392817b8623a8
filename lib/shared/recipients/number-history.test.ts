import { expect, test } from 'vitest';
import { readHistory, type PastTry } from './number-history.ts';

const at = (minute: number) => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`;
const makeTry = (
  faxId: string,
  outcome: PastTry['outcome'],
  minute: number,
  code: string | null = null,
): PastTry => ({ faxId, outcome, code, at: at(minute) });

test('counts the faxes that failed since the last one arrived, not their tries', () => {
  const history = readHistory(9, [
    makeTry('d', 'failed', 50, 'error_disconnected'),
    makeTry('c', 'failed', 40, 'error_busy'),
    makeTry('c', 'failed', 30, 'error_busy'),
    makeTry('b', 'delivered', 20),
    makeTry('a', 'failed', 10, 'error_busy'),
  ]);
  expect(history).toEqual({
    faxes: 9,
    lastDeliveredAt: at(20),
    failuresInARow: 2,
    failureCode: 'error_disconnected',
    failingSince: at(30),
  });
});

test('does not call a fax failed that is still tried', () => {
  const history = readHistory(1, [
    makeTry('a', 'open', 2),
    makeTry('a', 'failed', 1, 'error_busy'),
  ]);
  expect(history).toMatchObject({ failuresInARow: 0, failingSince: null });
});

test('knows nothing of a number that was never faxed', () => {
  expect(readHistory(0, [])).toMatchObject({ faxes: 0, lastDeliveredAt: null, failuresInARow: 0 });
});
