import { afterEach, describe, expect, it, vi } from 'vitest';
import { isLocalUrl, maskSecret } from './callback-url.ts';

afterEach(() => vi.unstubAllEnvs());

describe('maskSecret', () => {
  it('hides the secret and leaves the rest', () => {
    expect(maskSecret('https://fax.example.org/api?secret=abc%20d&x=1')).toBe(
      'https://fax.example.org/api?secret=••••••&x=1',
    );
    expect(maskSecret('https://fax.example.org/api?x=1')).toBe('https://fax.example.org/api?x=1');
  });
});

describe('isLocalUrl', () => {
  it.each([
    'http://localhost:3000',
    'http://127.0.0.1',
    'http://192.168.1.4',
    'http://10.0.0.1',
    'http://172.20.0.2',
    'http://[::1]:3000',
    'http://faxdesk.local',
  ])('knows that %s can’t be reached from the internet', (url) => {
    expect(isLocalUrl(url)).toBe(true);
  });

  it.each(['https://fax.example.org', 'https://172.15.0.1', 'https://localhost.example.org'])(
    'lets %s pass',
    (url) => {
      expect(isLocalUrl(url)).toBe(false);
    },
  );
});
