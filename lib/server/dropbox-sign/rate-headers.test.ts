import { expect, it } from 'vitest';
import { readRateHeaders } from './rate-headers.ts';

const noon = Date.UTC(2026, 10, 24, 12);

function read(headers: Record<string, string>) {
  return readRateHeaders(new Headers(headers));
}

it('takes the reset against the provider’s own clock, not ours', () => {
  const headers = {
    'x-ratelimit-limit': '100',
    'x-ratelimit-remaining': '7',
    'x-ratelimit-reset': String(noon / 1000 + 42),
    date: new Date(noon).toUTCString(),
  };
  expect(read(headers)).toEqual({ limit: 100, remaining: 7, resetsInMs: 42_000 });
});

it('never waits for a window that has opened', () => {
  const reset = String(noon / 1000 - 5);
  const headers = { 'x-ratelimit-reset': reset, date: new Date(noon).toUTCString() };
  expect(read(headers).resetsInMs).toBe(0);
});

it('knows nothing from headers that are absent or no numbers', () => {
  const nothing = { limit: null, remaining: null, resetsInMs: null };
  expect(read({})).toEqual(nothing);
  expect(read({ 'x-ratelimit-remaining': '-1', 'x-ratelimit-reset': 'soon' })).toEqual(nothing);
});
