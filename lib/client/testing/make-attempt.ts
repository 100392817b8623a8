import type { Attempt, Transmission } from '#lib/shared/faxes/fax.ts';

/** A try for tests, with whatever the test is about. */
export function makeAttempt(changes: Partial<Attempt> = {}): Attempt {
  return {
    attemptId: 'attempt-1',
    number: 1,
    state: 'failed',
    reference: 'F-7K2QM4WX9P',
    recipient: '+12025550100',
    providerFaxId: null,
    errorName: null,
    askedAt: '2026-11-24T10:00:00.000Z',
    answeredAt: '2026-11-24T10:00:01.000Z',
    lateAt: null,
    stuckAt: null,
    decidableAt: null,
    transmissions: [],
    ...changes,
  };
}

export function makeTransmission(changes: Partial<Transmission> = {}): Transmission {
  return {
    recipient: '+12025550100',
    sender: null,
    statusCode: 'success',
    sentAt: null,
    asOf: '2026-11-24T10:00:30.000Z',
    source: 'poll',
    ...changes,
  };
}
