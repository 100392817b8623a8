import type { StatusCode } from '../state/records.ts';

const ringingMs = 6_000;
const handshakeMs = 16_000;
const betweenPagesMs = 3_000;
const bitsPerSecond = 14_400;
const emailMs = 2_000;

/** How long a real line takes until the end is known, where no page is sent in full. */
const failureMs: Record<Exclude<StatusCode, 'success' | 'transmitting'>, number> = {
  on_hold: 2_000,
  error_file: 2_000,
  error_bad_destination: 3_000,
  error_busy: 4_000,
  error_disconnected: 8_000,
  error_unknown: ringingMs + 25_000,
  error_could_not_fax: ringingMs + 2 * handshakeMs,
  error_no_answer: 60_000,
};

/** Milliseconds on a real line from dialling to the end; infinite for a fax that is stuck. */
export function toTransmissionMs(
  outcome: StatusCode,
  pageBytes: number[],
  isEmail: boolean,
): number {
  if (outcome === 'transmitting') return Infinity;
  if (outcome !== 'success') return failureMs[outcome];
  if (isEmail) return emailMs;
  const bits = pageBytes.reduce((sum, bytes) => sum + bytes * 8, 0);
  const pauses = Math.max(0, pageBytes.length - 1) * betweenPagesMs;
  return ringingMs + handshakeMs + (bits / bitsPerSecond) * 1000 + pauses;
}
