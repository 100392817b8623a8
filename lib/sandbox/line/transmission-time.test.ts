import { describe, expect, it } from 'vitest';
import { toTransmissionMs } from './transmission-time.ts';

const page = 23_400;

describe('toTransmissionMs', () => {
  it('needs about half a minute for a page of text and three minutes for ten', () => {
    expect(toTransmissionMs('success', [page], false)).toBeCloseTo(35_000, -3);
    expect(toTransmissionMs('success', Array(10).fill(page), false)).toBeCloseTo(179_000, -3);
  });

  it('takes longer for a heavier page', () => {
    const photo = toTransmissionMs('success', [270_000], false);
    expect(photo - toTransmissionMs('success', [page], false)).toBeGreaterThan(120_000);
  });

  it('knows a busy line within seconds and an unanswered one after a minute', () => {
    expect(toTransmissionMs('error_busy', [page], false)).toBeLessThan(5_000);
    expect(toTransmissionMs('error_no_answer', [page], false)).toBe(60_000);
  });

  it('sends an e-mail at once and never ends what is stuck', () => {
    expect(toTransmissionMs('success', [page], true)).toBeLessThan(5_000);
    expect(toTransmissionMs('transmitting', [page], false)).toBe(Infinity);
  });
});
