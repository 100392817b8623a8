import { describe, expect, it } from 'vitest';
import { toConnectionError, toProviderError } from './provider-error.ts';

const body = (name: string) =>
  JSON.stringify({ error: { error_name: name, error_msg: 'a message' } });
const soon = 7000;

describe('toProviderError', () => {
  it.each([
    [400, 'bad_request', 'refused'],
    [400, 'invalid_recipient', 'refused'],
    [401, 'unauthorized', 'account'],
    [402, 'payment_required', 'account'],
    [403, 'forbidden', 'account'],
    [404, 'not_found', 'missing'],
    [409, 'conflict', 'unknown'],
    [410, 'deleted', 'missing'],
    [422, 'unprocessable_entity', 'refused'],
    [429, 'exceeded_rate', 'deferred'],
    [429, 'max_faxes', 'deferred'],
    [500, 'unknown', 'unknown'],
    [503, 'maintenance', 'deferred'],
    [503, 'unavailable', 'deferred'],
    [504, 'a_new_name', 'unknown'],
  ])('tells %i %s as %s', (status, name, kind) => {
    expect(toProviderError(status, body(name), null)).toMatchObject({ kind, errorName: name });
  });

  it.each([400, 429, 500, 502, 503])(
    'leaves the outcome of %i open when a gateway answered and not the provider',
    (status) => {
      expect(toProviderError(status, '<html>Bad gateway</html>', null).kind).toBe('unknown');
    },
  );

  it('waits for the rate window, but not for it when all lines are in use', () => {
    expect(toProviderError(429, body('exceeded_rate'), soon).retryAfterMs).toBe(soon);
    expect(toProviderError(429, body('max_faxes'), soon).retryAfterMs).toBeNull();
  });

  it('reads the error body of the first version', () => {
    expect(toProviderError(400, '{"status_code": 400, "message": "no"}', null)).toMatchObject({
      kind: 'refused',
    });
  });
});

describe('toConnectionError', () => {
  const failed = (code: string, syscall?: string) =>
    new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code, syscall }) });

  it('knows what can’t have been sent from what may have been', () => {
    expect(toConnectionError(failed('ECONNREFUSED')).kind).toBe('deferred');
    expect(toConnectionError(failed('ENOTFOUND')).kind).toBe('deferred');
    expect(toConnectionError(failed('ECONNRESET')).kind).toBe('unknown');
    expect(toConnectionError(new DOMException('timed out', 'TimeoutError')).kind).toBe('unknown');
  });

  it('leaves the outcome open when the network broke under a connection', () => {
    expect(toConnectionError(failed('EHOSTUNREACH', 'connect')).kind).toBe('deferred');
    expect(toConnectionError(failed('EHOSTUNREACH', 'read')).kind).toBe('unknown');
    expect(toConnectionError(failed('ENETUNREACH', 'write')).kind).toBe('unknown');
  });
});
