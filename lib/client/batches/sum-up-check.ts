import type { BatchCheck } from '#lib/shared/batches/batch-check.ts';
import { chooseRows, type LeaveOut } from '#lib/shared/batches/choose-rows.ts';
import { estimateSendingMs } from '#lib/shared/batches/estimate-sending.ts';

export interface CheckSum {
  /** Faxes that would be sent. */
  faxes: number;
  refused: number;
  nearMisses: number;
  neverDelivered: number;
  durationMs: number;
  /** Rows that can't be faxed are left out by a decision, or nothing goes. */
  isDecided: boolean;
}

/** What a check comes to, with what is left out so far. */
export function sumUpCheck(check: BatchCheck, leaveOut: readonly LeaveOut[]): CheckSum {
  const { rows, pages, sendsPerMinute, unknownFields } = check;
  const countHints = (kind: string) => rows.filter(({ hint }) => hint?.kind === kind).length;
  const faxes = chooseRows(rows, leaveOut).length;
  const refused = rows.filter(({ problem }) => problem !== null).length;
  return {
    faxes,
    refused,
    nearMisses: countHints('near_miss'),
    neverDelivered: countHints('never_delivered'),
    durationMs: estimateSendingMs({ faxes, pages, sendsPerMinute }),
    isDecided: unknownFields.length === 0 && (refused === 0 || leaveOut.includes('refused')),
  };
}
