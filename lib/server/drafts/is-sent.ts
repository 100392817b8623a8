import type { DraftRow } from './draft-row.ts';

/** Whether it became a fax, or many. */
export function isSent({ faxId, batchId }: Pick<DraftRow, 'faxId' | 'batchId'>): boolean {
  return faxId !== null || batchId !== null;
}
