import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

describe('readEnv', () => {
  it('starts in sandbox mode with nothing set', () => {
    const env = readEnv({});
    expect(env).toMatchObject({ mode: 'sandbox', PORT: 3000, speed: 10, apiKeys: [] });
    expect(env.publicUrl).toBe('http://localhost:3000');
  });

  it('goes live, at real speed, when a key is set', () => {
    const env = readEnv({ DROPBOX_SIGN_API_KEY: 'first, second', FAXDESK_SANDBOX_SPEED: '60' });
    expect(env).toMatchObject({ mode: 'live', speed: 1, apiKeys: ['first', 'second'] });
  });

  it('treats an empty variable as not set', () => {
    expect(readEnv({ DROPBOX_SIGN_API_KEY: '', PORT: '' })).toMatchObject({
      mode: 'sandbox',
      PORT: 3000,
    });
  });

  it.each([
    [{ PORT: 'many' }, /^PORT /],
    [{ FAXDESK_SECRET: 'short' }, /^FAXDESK_SECRET .*32 characters/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL /],
    [{ FAXDESK_MODE: 'live' }, /DROPBOX_SIGN_API_KEY is not set/],
    [{ FAXDESK_STORAGE_URL: 'ftp://x' }, /^FAXDESK_STORAGE_URL /],
  ])('names the wrong variable in %j', (source, message) => {
    expect(() => readEnv(source)).toThrow(message);
  });
});
