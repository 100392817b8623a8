import { maxCodes } from '../faxes/list-faxes-query.ts';
import type { FaxStatus } from '../faxes/status.ts';

/**
 * What became of a fax: it arrived, it did not, or it is neither yet (on its way, or called off
 * before it was settled).
 */
export const outcomes = ['delivered', 'failed', 'other'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Counted {
  status: string;
  /** Of the last try; empty for none. */
  code: string;
}

/** Codes with which a fax that was deleted had neither arrived nor failed. */
const underWay: readonly string[] = ['', 'transmitting', 'on_hold'];
/** Codes with which a fax that was deleted had not failed. */
export const codesOfNoFailure: readonly string[] = ['success', ...underWay];

/** A fax that was deleted counts as what its last try came to: the office did send it. */
export function toOutcome({ status, code }: Counted): Outcome {
  if (status === 'delivered' || status === 'failed') return status;
  if (status !== 'deleted' || underWay.includes(code)) return 'other';
  return code === 'success' ? 'delivered' : 'failed';
}

/** How the list is asked for faxes that were counted, beside who and when. */
export interface FoundBy {
  status: FaxStatus[];
  /** Empty for any. */
  code: string[];
}

/**
 * The filter that fits the counted faxes of one outcome and no others; null where there is none.
 * Deleted ones have no outcome in the list: those are told apart by their codes.
 */
export function toFoundBy(
  outcome: 'delivered' | 'failed',
  counted: readonly Counted[],
  { byCode }: { byCode: boolean },
): FoundBy | null {
  const codes = [...new Set(counted.map(({ code }) => code))];
  const hasDeleted = counted.some(({ status }) => status === 'deleted');
  if (!hasDeleted && !byCode) return { status: [outcome], code: [] };
  if (codes.includes('') || codes.length === 0 || codes.length > maxCodes) return null;
  return { status: hasDeleted ? [outcome, 'deleted'] : [outcome], code: codes };
}
