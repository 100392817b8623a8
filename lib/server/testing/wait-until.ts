import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_EVERY_MS = 50;

/** Asks until the answer is there; the time-out only bounds how long a failing test takes. */
export async function waitUntil<Value>(
  ask: () => Promise<Value | null | undefined | false>,
  { timeoutMs = 30_000, what = 'the condition' } = {},
): Promise<Value> {
  const giveUpAt = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > giveUpAt)
      throw new Error(`Waited ${timeoutMs} ms in vain for ${what}.`);
    await sleep(LOOK_EVERY_MS);
  }
}
