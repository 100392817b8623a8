import { estimateTransmissionMs } from '../faxes/transmission-time.ts';

const MINUTE_MS = 60_000;

interface Sending {
  faxes: number;
  /** Of each; null where that is not known. */
  pages: number | null;
  sendsPerMinute: number;
}

/**
 * How long until the last of so many faxes is over, in milliseconds, if each goes through at its
 * first call: they leave a minute's share at a time, and the last one has its time on the line.
 */
export function estimateSendingMs({ faxes, pages, sendsPerMinute }: Sending): number {
  if (faxes === 0) return 0;
  const windows = Math.ceil(faxes / Math.max(1, sendsPerMinute)) - 1;
  return windows * MINUTE_MS + estimateTransmissionMs(pages ?? 1);
}
