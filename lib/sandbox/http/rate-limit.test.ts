import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClock } from '../clock.ts';
import { createRateLimit } from './rate-limit.ts';

describe('createRateLimit', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['performance', 'Date'] }));
  afterEach(() => vi.useRealTimers());

  const create = () =>
    createRateLimit(
      () => 2,
      createClock(() => 0),
    );

  it('opens again a minute after its window began', () => {
    const limit = create();
    expect([limit.take(), limit.take(), limit.take()]).toEqual([true, true, false]);
    vi.advanceTimersByTime(59_999);
    expect(limit.take()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(limit.take()).toBe(true);
  });

  it('names the second in which it opens', () => {
    const limit = create();
    limit.take();
    vi.advanceTimersByTime(20_000);
    expect(limit.headers()).toEqual({
      'X-RateLimit-Limit': 2,
      'X-RateLimit-Remaining': 1,
      'X-Ratelimit-Reset': Math.ceil((Date.now() + 40_000) / 1000),
    });
  });
});
