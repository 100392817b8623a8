import type { Clock } from '../clock.ts';

const windowMs = 60_000;

export interface RateLimit {
  /** Counts a request, unless the window is full. */
  take(): boolean;
  headers(): Record<string, number>;
}

/** A fixed window on the real clock: neither the speed nor a set clock shortens a minute. */
export function createRateLimit(limit: () => number, clock: Clock): RateLimit {
  let startMs = -Infinity;
  let count = 0;
  const roll = () => {
    if (performance.now() - startMs < windowMs) return;
    startMs = performance.now();
    count = 0;
  };
  return {
    take() {
      roll();
      if (count >= limit()) return false;
      count += 1;
      return true;
    },
    headers() {
      roll();
      const leftMs = windowMs - (performance.now() - startMs);
      return {
        'X-RateLimit-Limit': limit(),
        'X-RateLimit-Remaining': Math.max(0, limit() - count),
        'X-Ratelimit-Reset': Math.ceil((clock.nowMs() + leftMs) / 1000),
      };
    },
  };
}
