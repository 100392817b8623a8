/** What the provider calls now. Line and delivery times run on the real clock, whatever this one shows. */
export interface Clock {
  nowMs(): number;
  nowSeconds(): number;
}

export function createClock(offsetMs: () => number): Clock {
  const nowMs = () => Date.now() + offsetMs();
  return { nowMs, nowSeconds: () => Math.floor(nowMs() / 1000) };
}
