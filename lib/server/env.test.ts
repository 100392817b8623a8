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

  it('keeps documents in the data directory, unless a bucket is named', () => {
    expect(readEnv({ FAXDESK_DATA_DIR: '/srv' }).storage).toEqual({
      kind: 'disk',
      root: '/srv/documents',
    });
    const keys = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' };
    expect(readEnv({ FAXDESK_STORAGE_URL: 's3://faxes', ...keys }).storage).toMatchObject({
      kind: 's3',
      bucket: 'faxes',
      region: 'us-east-1',
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
    });
  });

  it.each([
    [{ PORT: 'many' }, /^PORT /],
    [{ FAXDESK_SECRET: 'short' }, /^FAXDESK_SECRET .*32 characters/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL /],
    [{ FAXDESK_MODE: 'live' }, /DROPBOX_SIGN_API_KEY is not set/],
    [{ FAXDESK_STORAGE_URL: 'ftp://x' }, /^FAXDESK_STORAGE_URL .*file: or s3:/],
    [{ FAXDESK_STORAGE_URL: 's3://faxes?zone=1' }, /^FAXDESK_STORAGE_URL .*"zone"/],
    [{ FAXDESK_STORAGE_URL: 's3://faxes', AWS_ACCESS_KEY_ID: 'a' }, /AWS_SECRET_ACCESS_KEY/],
  ])('names the wrong variable in %j', (source, message) => {
    expect(() => readEnv(source)).toThrow(message);
  });
});
