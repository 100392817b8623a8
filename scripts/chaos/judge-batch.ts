import type { BatchDetails } from '#lib/shared/batches/batch.ts';

/** Half of it is the start of a worker that was killed while it made them. */
const PREPARED_WITHIN_MS = 30_000;

export interface BatchFound {
  count: number;
  batch: Pick<BatchDetails, 'status' | 'total' | 'counts'>;
  /** From the order to the last of its faxes. */
  preparedMs: number;
  /** From the first fax that the provider took to the last one. */
  sendingMs: number;
  /** Requests beyond the provider's limit. */
  overLimit: number;
  /** Different prints that went out, but for the time in the sender's line. */
  prints: number;
}

/** What is wrong, in sentences, and the rows that the table gets. */
export function judgeBatch(found: BatchFound): { wrong: string[]; details: [string, string][] } {
  const { count, batch, preparedMs, sendingMs, overLimit, prints } = found;
  const { delivered, failed } = batch.counts;
  const claims: [boolean, string][] = [
    [batch.status === 'done', `the batch is ${batch.status}`],
    [batch.total === count, `the batch has ${batch.total} faxes instead of ${count}`],
    [delivered === count - 1, `the batch shows ${delivered} as delivered`],
    [failed === 1, `the batch shows ${failed} as failed instead of one`],
    [preparedMs < PREPARED_WITHIN_MS, `preparing it took ${toSeconds(preparedMs)}`],
    [overLimit === 0, `${overLimit} requests over the limit`],
    [prints === 1, `${prints} different prints went out`],
  ];
  return {
    wrong: claims.flatMap(([isTrue, sentence]) => (isTrue ? [] : [sentence])),
    details: [
      ['The batch shows', `${delivered} delivered, ${failed} failed, of ${batch.total}`],
      ['Prepared in', toSeconds(preparedMs)],
      ['Sent', `${((count / sendingMs) * 60_000).toFixed(0)} a minute`],
      ['Over the limit', String(overLimit)],
      ['Different prints', String(prints)],
    ],
  };
}

const toSeconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
