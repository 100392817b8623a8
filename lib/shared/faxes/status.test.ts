import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attemptStates,
  deriveFaxStatus,
  isOpenAttempt,
  toAttemptState,
  type AttemptFacts,
  type FaxFacts,
} from './status.ts';

const now = new Date('2026-11-24T12:00:00Z');
const untouched: FaxFacts = {
  deletedAt: null,
  cancelledAt: null,
  scheduledAt: null,
  nextAttemptAt: null,
  attempts: [],
};

function attempt(state: AttemptFacts['state'], ...codes: string[]): AttemptFacts {
  return { state, errorName: null, transmissions: codes.map((statusCode) => ({ statusCode })) };
}

describe('toAttemptState', () => {
  it.each([
    [[], 'accepted'],
    [['transmitting'], 'accepted'],
    [['success'], 'delivered'],
    [['success', 'transmitting'], 'accepted'],
    [['success', 'error_busy'], 'failed'],
    [['on_hold'], 'on_hold'],
    [['error_of_the_future'], 'failed'],
    [['a_code_of_the_future'], 'accepted'],
    [['success', 'a_code_of_the_future'], 'accepted'],
  ] as const)('reads %j as %s', (codes, state) => {
    expect(toAttemptState(codes)).toBe(state);
  });
});

describe('deriveFaxStatus', () => {
  it('is queued before the first attempt, scheduled when it has a time', () => {
    expect(deriveFaxStatus(untouched)).toEqual({
      status: 'queued',
      statusCode: null,
      isPartial: false,
    });
    expect(deriveFaxStatus({ ...untouched, scheduledAt: now }).status).toBe('scheduled');
  });

  it.each([
    [attempt('calling'), 'sending', null],
    [attempt('unknown'), 'outcome_unknown', null],
    [attempt('accepted', 'transmitting'), 'transmitting', 'transmitting'],
    [attempt('on_hold', 'on_hold'), 'on_hold', 'on_hold'],
    [attempt('delivered', 'success'), 'delivered', 'success'],
    [attempt('failed', 'error_busy'), 'failed', 'error_busy'],
    [attempt('absent'), 'failed', null],
  ] as const)('follows the last attempt: %j', (last, status, statusCode) => {
    const attempts = [attempt('failed', 'error_no_answer'), last];
    expect(deriveFaxStatus({ ...untouched, attempts })).toMatchObject({ status, statusCode });
  });

  it('is queued, with the reason, while another try is planned', () => {
    const fax = { ...untouched, nextAttemptAt: now, attempts: [attempt('failed', 'error_busy')] };
    expect(deriveFaxStatus(fax)).toEqual({
      status: 'queued',
      statusCode: 'error_busy',
      isPartial: false,
    });
  });

  it('takes the error name of a refused call for its code', () => {
    const refused = { ...attempt('refused'), errorName: 'invalid_recipient' };
    expect(deriveFaxStatus({ ...untouched, attempts: [refused] })).toMatchObject({
      status: 'failed',
      statusCode: 'invalid_recipient',
    });
  });

  it('marks a fax that some recipients got as partial, with the code of one that did not', () => {
    const fax = { ...untouched, attempts: [attempt('failed', 'success', 'error_busy')] };
    expect(deriveFaxStatus(fax)).toEqual({
      status: 'failed',
      statusCode: 'error_busy',
      isPartial: true,
    });
  });

  it('lets deletion win over everything', () => {
    fc.assert(
      fc.property(fc.constantFrom(...attemptStates), fc.string(), (state, code) => {
        const facts = { ...untouched, attempts: [attempt(state, code)], deletedAt: now };
        expect(deriveFaxStatus(facts).status).toBe('deleted');
      }),
    );
  });

  it.each([
    [[], 'cancelled'],
    [[attempt('failed', 'error_busy')], 'cancelled'],
    [[attempt('unsettled')], 'cancelled'],
    [[attempt('accepted', 'transmitting')], 'transmitting'],
    [[attempt('unknown')], 'outcome_unknown'],
    [[attempt('delivered', 'success')], 'delivered'],
  ] as const)(
    'once stopped, calls %j %s: a try on its way can’t be called back',
    (attempts, status) => {
      expect(deriveFaxStatus({ ...untouched, attempts, cancelledAt: now }).status).toBe(status);
    },
  );

  it('never calls a fax over while its attempt is open, whatever the code', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (codes) => {
        const state = toAttemptState(codes);
        const { status } = deriveFaxStatus({ ...untouched, attempts: [attempt(state, ...codes)] });
        expect(isOpenAttempt(state)).toBe(status !== 'delivered' && status !== 'failed');
      }),
    );
  });
});
