import { describe, expect, it } from 'vitest';
import { toFoundBy, toOutcome } from './outcome.ts';

describe('toOutcome', () => {
  it.each([
    ['delivered', 'success', 'delivered'],
    ['failed', 'error_busy', 'failed'],
    ['failed', '', 'failed'],
    ['cancelled', 'error_busy', 'other'],
    ['transmitting', 'transmitting', 'other'],
    ['deleted', 'success', 'delivered'],
    ['deleted', 'error_busy', 'failed'],
    ['deleted', 'transmitting', 'other'],
    ['deleted', '', 'other'],
  ])('%s with "%s" is %s', (status, code, outcome) => {
    expect(toOutcome({ status, code })).toBe(outcome);
  });
});

describe('toFoundBy', () => {
  const busy = { status: 'failed', code: 'error_busy' };
  const lost = { status: 'failed', code: '' };

  it('is the status alone while nothing was deleted', () => {
    const found = toFoundBy('failed', [busy, lost], { byCode: false });
    expect(found).toEqual({ status: ['failed'], code: [] });
  });

  it('tells deleted ones apart by their codes, and is none where one has no code', () => {
    const gone = { status: 'deleted', code: 'error_no_answer' };
    expect(toFoundBy('failed', [busy, gone], { byCode: false })).toEqual({
      status: ['failed', 'deleted'],
      code: ['error_busy', 'error_no_answer'],
    });
    expect(toFoundBy('failed', [busy, lost, gone], { byCode: false })).toBeNull();
  });
});
