import { z } from 'zod';

/** How the office's last faxes to a number ended; never whose or what they were. */
export const NumberHistory = z.object({
  /** All faxes to it, of all times. */
  faxes: z.number(),
  /** When the last one of those looked at arrived. */
  lastDeliveredAt: z.iso.datetime().nullable(),
  /** How many failed since then, one after the other. */
  failuresInARow: z.number(),
  /** Of the latest failure. */
  failureCode: z.string().nullable(),
  failingSince: z.iso.datetime().nullable(),
});
export type NumberHistory = z.infer<typeof NumberHistory>;

/** A try to a number, as far as the history needs it. */
export interface PastTry {
  faxId: string;
  /** `open` also where another try of the same fax to the same number is planned. */
  outcome: 'delivered' | 'failed' | 'open';
  code: string | null;
  at: string;
}

/** Reads the last tries, newest first. All failed tries of one fax are one failure. */
export function readHistory(faxes: number, tries: readonly PastTry[]): NumberHistory {
  const ended = tries.filter(({ outcome }) => outcome !== 'open');
  const arrival = ended.findIndex(({ outcome }) => outcome === 'delivered');
  const open = new Set(tries.filter((one) => one.outcome === 'open').map((one) => one.faxId));
  const failures = (arrival === -1 ? ended : ended.slice(0, arrival)).filter(
    ({ faxId }) => !open.has(faxId),
  );
  return {
    faxes,
    lastDeliveredAt: ended[arrival]?.at ?? null,
    failuresInARow: new Set(failures.map(({ faxId }) => faxId)).size,
    failureCode: failures[0]?.code ?? null,
    failingSince: failures.at(-1)?.at ?? null,
  };
}
