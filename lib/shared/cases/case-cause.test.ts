import { describe, expect, it, test } from 'vitest';
import { codeAdvice } from '../faxes/failure-advice.ts';
import { faxStatuses, type FaxStatus } from '../faxes/status.ts';
import { waitAdvice } from '../faxes/wait-advice.ts';
import { toCause, type CaseCause } from './case-cause.ts';

const failedWith = (statusCode: string | null) =>
  toCause({ status: 'failed', statusCode, overdue: null });

describe('the cause of a failed fax', () => {
  it.each<[string, CaseCause]>([
    ['error_busy', 'busy'],
    ['error_no_answer', 'no_answer'],
    ['error_could_not_fax', 'bad_connection'],
    ['error_unknown', 'broke_off'],
    ['error_disconnected', 'disconnected'],
    ['error_bad_destination', 'bad_number'],
    ['error_file', 'document'],
    ['http_502', 'provider'],
    ['error_of_tomorrow', 'unknown'],
    ['constructor', 'unknown'],
  ])('%s is %s', (code, cause) => {
    expect(failedWith(code)).toBe(cause);
  });

  it('is known for each code that can end a fax', () => {
    const goesOn = new Set(['transmitting', 'success', 'on_hold', ...Object.keys(waitAdvice)]);
    const ending = Object.keys(codeAdvice).filter((code) => !goesOn.has(code));
    expect(ending.filter((code) => failedWith(code) === 'unknown')).toEqual([]);
  });

  it('is unknown where there is no code', () => {
    expect(failedWith(null)).toBe('unknown');
  });
});

test.each<[FaxStatus, CaseCause | null]>([
  ['failed', 'busy'],
  ['on_hold', 'on_hold'],
  ['sending', 'late'],
  ['transmitting', 'late'],
  ['outcome_unknown', 'late'],
  ['queued', null],
  ['scheduled', null],
  ['delivered', null],
  ['cancelled', null],
  ['deleted', null],
])('a fax that is %s and overdue has the cause %s', (status, cause) => {
  expect(toCause({ status, statusCode: 'error_busy', overdue: 'late' })).toBe(cause);
});

test('a fax that is on its way and in time needs nobody', () => {
  const needy = faxStatuses.filter(
    (status) => toCause({ status, statusCode: 'error_busy', overdue: null }) !== null,
  );
  expect(needy).toEqual(['failed', 'on_hold']);
});
