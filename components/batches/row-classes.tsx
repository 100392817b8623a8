import type { ReactNode } from 'react';
import type { CheckSum, RowClass } from '#lib/client/batches/sum-up-check.ts';
import type { CheckedRow } from '#lib/shared/batches/batch-check.ts';
import type { LeaveOut } from '#lib/shared/batches/choose-rows.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { CheckedRows } from './checked-rows.tsx';

const titles: Record<RowClass['kind'], string> = {
  invalid_number: 'No fax number',
  duplicate: 'The same number twice',
  not_allowed: 'May not be faxed',
  value_missing: 'Nothing for a field',
  text_too_long: 'A text too long',
  sent_lately: 'Got the same documents within a day',
  near_miss: 'One digit away from a known number',
  failing: 'The last faxes failed',
  never_delivered: 'Nothing has arrived there yet',
};

interface RowClassesProps {
  rows: readonly CheckedRow[];
  sum: CheckSum;
  leaveOut: readonly LeaveOut[];
  onChange: (leaveOut: readonly LeaveOut[]) => void;
}

/** What there is to look at, class by class: how many, which, and whether they are left out. */
export function RowClasses({ rows, sum, leaveOut, onChange }: RowClassesProps) {
  const { classes, refused } = sum;
  const change = (kind: LeaveOut, isOut: boolean) =>
    onChange(isOut ? [...leaveOut, kind] : leaveOut.filter((one) => one !== kind));
  const decide = (kind: LeaveOut) => ({
    isOut: leaveOut.includes(kind),
    onChange: (isOut: boolean) => change(kind, isOut),
  });
  return (
    <div className="flex flex-col gap-3">
      {refused > 0 && (
        <Decision {...decide('refused')}>
          Leave out the {count(refused)} that can’t be faxed
        </Decision>
      )}
      {classes.length === 0 && <p className="text-soft">Nothing is wrong with any row.</p>}
      {classes.map(({ kind, rows: own, leaveOut: decision }) => (
        <div key={kind} className="flex flex-col gap-1">
          <Rows title={titles[kind]} rows={own} isOpen={kind !== 'never_delivered'} />
          {decision !== 'refused' && (
            <Decision {...decide(decision)}>
              Leave out the {count(own.length)}: {titles[kind].toLowerCase()}
            </Decision>
          )}
        </div>
      ))}
      <Rows title="All rows" rows={rows} isOpen={false} />
    </div>
  );
}

const count = (rows: number) => (rows === 1 ? '1 row' : `${rows.toLocaleString('en-US')} rows`);

interface RowsProps {
  title: string;
  rows: readonly CheckedRow[];
  /** At first. */
  isOpen: boolean;
}

function Rows({ title, rows, isOpen }: RowsProps) {
  return (
    <details open={isOpen} className="rounded-box border border-line">
      <summary className="cursor-pointer px-3 py-2 touch:py-3">
        {title} <span className="text-soft">({rows.length.toLocaleString('en-US')})</span>
      </summary>
      <CheckedRows label={title} rows={rows} />
    </details>
  );
}

interface DecisionProps {
  isOut: boolean;
  onChange: (isOut: boolean) => void;
  children: ReactNode;
}

/** Nobody is left out without a decision. */
function Decision({ isOut, onChange, children }: DecisionProps) {
  return (
    <label className="flex min-h-8 items-center gap-2 px-3 touch:min-h-11">
      <Checkbox
        className="shrink-0"
        checked={isOut}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
