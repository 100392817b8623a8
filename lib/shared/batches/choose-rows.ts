import { rowHints, type CheckedRow } from './batch-check.ts';

/** What a person decides to leave out: rows that can't be faxed, or those with one of the hints. */
export const leaveOuts = ['refused', ...rowHints] as const;
export type LeaveOut = (typeof leaveOuts)[number];

/** Those that get a fax. */
export function chooseRows<Row extends Pick<CheckedRow, 'problem' | 'hint'>>(
  rows: readonly Row[],
  leftOut: readonly LeaveOut[],
): Row[] {
  const isLeftOut = ({ hint }: Row) => hint !== null && leftOut.includes(hint.kind);
  return rows.filter((row) => row.problem === null && !isLeftOut(row));
}
