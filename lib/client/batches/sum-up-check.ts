import type { BatchCheck, CheckedRow } from '#lib/shared/batches/batch-check.ts';
import { chooseRows, type LeaveOut } from '#lib/shared/batches/choose-rows.ts';
import { estimateSendingMs } from '#lib/shared/batches/estimate-sending.ts';

/** Rows with the same thing wrong with them, or to look at. */
export interface RowClass {
  kind: RowKind;
  rows: readonly CheckedRow[];
  /** By which decision they are left out. */
  leaveOut: LeaveOut;
}

type RowKind = NonNullable<CheckedRow['problem']>['kind'] | NonNullable<CheckedRow['hint']>['kind'];

/** In the order in which they are shown: what can't be faxed first. */
const rowKinds = [
  'invalid_number',
  'duplicate',
  'not_allowed',
  'value_missing',
  'text_too_long',
  'sent_lately',
  'near_miss',
  'failing',
  'never_delivered',
] as const satisfies readonly RowKind[];

export interface CheckSum {
  /** Faxes that would be sent. */
  faxes: number;
  refused: number;
  /** Those that there are. */
  classes: readonly RowClass[];
  durationMs: number;
  /** Rows that can't be faxed are left out by a decision, or nothing goes. */
  isDecided: boolean;
}

/** What a check comes to, with what is left out so far. */
export function sumUpCheck(check: BatchCheck, leaveOut: readonly LeaveOut[]): CheckSum {
  const { rows, pages, sendsPerMinute, unknownFields } = check;
  const faxes = chooseRows(rows, leaveOut).length;
  const refused = rows.filter(({ problem }) => problem !== null).length;
  return {
    faxes,
    refused,
    classes: rowKinds.map((kind) => toClass(kind, rows)).filter((one) => one.rows.length > 0),
    durationMs: estimateSendingMs({ faxes, pages, sendsPerMinute }),
    isDecided: unknownFields.length === 0 && (refused === 0 || leaveOut.includes('refused')),
  };
}

function toClass(kind: RowKind, all: readonly CheckedRow[]): RowClass {
  const rows = all.filter(({ problem, hint }) => (problem?.kind ?? hint?.kind) === kind);
  const hint = rows[0]?.hint;
  return { kind, rows, leaveOut: hint ? hint.kind : 'refused' };
}
