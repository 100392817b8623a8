import type { CheckedRow } from './batch-check.ts';

/** What a person decides to leave out: rows that can't be faxed, rows that are nearly a known number. */
export const leaveOuts = ['refused', 'near_miss'] as const;
export type LeaveOut = (typeof leaveOuts)[number];

/** Those that get a fax. */
export function chooseRows<Row extends Pick<CheckedRow, 'problem' | 'hint'>>(
  rows: readonly Row[],
  leftOut: readonly LeaveOut[],
): Row[] {
  const isLeftOut = ({ hint }: Row) => hint?.kind === 'near_miss' && leftOut.includes('near_miss');
  return rows.filter((row) => row.problem === null && !isLeftOut(row));
}
