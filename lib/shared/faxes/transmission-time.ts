const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

const RINGING_MS = 15 * SECOND_MS;
/** At 14.4 kb/s: the two machines agree, then each page goes out, with a pause after it. */
const HANDSHAKE_MS = 16 * SECOND_MS;
const PAGE_MS = 13 * SECOND_MS;
const PAUSE_MS = 3 * SECOND_MS;

const LATE_AFTER_MS = 15 * MINUTE_MS;
const STUCK_AFTER_MS = 180 * MINUTE_MS;

/** How long a fax of so many pages of text is on the line, in milliseconds: an estimate. */
export function estimateTransmissionMs(pages: number): number {
  return RINGING_MS + HANDSHAKE_MS + pages * (PAGE_MS + PAUSE_MS);
}

/** A fax that is on the line longer than this is late: a quarter of an hour, or three estimates. */
export function lateAfterMs(pages: number): number {
  return Math.max(LATE_AFTER_MS, 3 * estimateTransmissionMs(pages));
}

/** After three hours nobody waits for a try any more, unless so long a fax may take longer. */
export function stuckAfterMs(pages: number): number {
  return Math.max(STUCK_AFTER_MS, lateAfterMs(pages));
}
