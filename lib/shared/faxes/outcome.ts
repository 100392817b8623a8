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
export const codesUnderWay: readonly string[] = ['', 'transmitting', 'on_hold'];
/** Codes with which a fax that was deleted had not failed. */
export const codesOfNoFailure: readonly string[] = ['success', ...codesUnderWay];

/** A fax that was deleted counts as what its last try came to: the office did send it. */
export function toOutcome({ status, code }: Counted): Outcome {
  if (status === 'delivered' || status === 'failed') return status;
  if (status !== 'deleted' || codesUnderWay.includes(code)) return 'other';
  return code === 'success' ? 'delivered' : 'failed';
}
