import { expect, test } from 'vitest';
import { errorCatalogue } from '#lib/shared/errors.ts';
import { ApiError, parseProblem, toApiError } from './api-error.ts';

const problem = {
  type: 'urn:faxdesk:problem:invalid_recipient',
  title: 'invalid_recipient',
  status: 400,
  detail: 'This number is too short.',
  code: 'invalid_recipient',
  requestId: 'request-1',
  fields: { recipient: 'This number is too short.' },
};

test('reads code, sentence, fields and request id of a problem', () => {
  expect(parseProblem(400, problem)).toMatchObject({
    code: 'invalid_recipient',
    message: 'This number is too short.',
    fields: { recipient: 'This number is too short.' },
    requestId: 'request-1',
  });
});

test('keeps the sentence of a problem whose code it does not know', () => {
  expect(parseProblem(409, { ...problem, code: 'from_the_future' })).toMatchObject({
    code: 'internal',
    message: 'This number is too short.',
  });
});

test.each([
  [401, 'unauthorized'],
  [404, 'not_found'],
  [413, 'request_too_large'],
  [502, 'not_ready'],
  [500, 'internal'],
] as const)('makes an error of a %s that is no problem body', (status, code) => {
  expect(parseProblem(status, '<html>')).toMatchObject({
    code,
    message: errorCatalogue[code].sentence,
    requestId: null,
  });
});

test('turns anything thrown into a sentence', () => {
  const offline = new ApiError('offline');
  expect(toApiError(offline)).toBe(offline);
  expect(toApiError(new TypeError('x is undefined')).message).toBe(
    errorCatalogue.internal.sentence,
  );
});
