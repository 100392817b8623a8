import { expect, test } from 'vitest';
import { toSafePath } from './to-safe-path.ts';

const origin = 'https://fax.example';

test('comes back to where somebody was', () => {
  expect(toSafePath('/faxes?status=failed', origin)).toBe('/faxes?status=failed');
  expect(toSafePath('https://fax.example/admin/people', origin)).toBe('/admin/people');
});

test.each([undefined, 'https://evil.example/', '//evil.example', 'javascript:alert(1)', 'http://'])(
  'does not follow %j to another site',
  (callbackUrl) => {
    expect(toSafePath(callbackUrl, origin)).toBe('/faxes');
  },
);
