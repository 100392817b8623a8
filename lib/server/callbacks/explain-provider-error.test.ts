import { expect, it } from 'vitest';
import { ProviderError, type ProviderErrorKind } from '../dropbox-sign/provider-error.ts';
import { explainProviderError } from './explain-provider-error.ts';

const explain = (kind: ProviderErrorKind, errorName: string) =>
  explainProviderError(new ProviderError({ kind, errorName, message: 'said by the provider' }));

it('says what to do about an address that was refused, a wrong key and a full window', () => {
  expect(explain('refused', 'bad_request').code).toBe('callback_url_refused');
  expect(explain('account', 'unauthorized').message).toMatch(/DROPBOX_SIGN_API_KEY/);
  expect(explain('deferred', 'exceeded_rate').message).toMatch(/used up/);
  expect(explain('unknown', 'connection_lost').code).toBe('provider_unavailable');
});

it('lets a fault of our own pass', () => {
  expect(() => explainProviderError(new TypeError('a bug'))).toThrow(TypeError);
});
