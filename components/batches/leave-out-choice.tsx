import type { ReactNode } from 'react';
import type { CheckSum } from '#lib/client/batches/sum-up-check.ts';
import type { LeaveOut } from '#lib/shared/batches/choose-rows.ts';
import { Checkbox } from '../ui/checkbox.tsx';

interface LeaveOutChoiceProps {
  sum: CheckSum;
  leaveOut: readonly LeaveOut[];
  onChange: (leaveOut: readonly LeaveOut[]) => void;
}

const rows = (count: number) => (count === 1 ? '1 row' : `${count.toLocaleString('en-US')} rows`);

/** Nobody is left out without a decision. */
export function LeaveOutChoice({ sum, leaveOut, onChange }: LeaveOutChoiceProps) {
  const { refused, nearMisses, neverDelivered } = sum;
  const change = (kind: LeaveOut, isOut: boolean) =>
    onChange(isOut ? [...leaveOut, kind] : leaveOut.filter((one) => one !== kind));
  return (
    <div className="flex flex-col items-start gap-1">
      {refused > 0 && (
        <Decision isOut={leaveOut.includes('refused')} onChange={(is) => change('refused', is)}>
          Leave out the {rows(refused)} that can’t be faxed
        </Decision>
      )}
      {nearMisses > 0 && (
        <Decision isOut={leaveOut.includes('near_miss')} onChange={(is) => change('near_miss', is)}>
          Leave out the {rows(nearMisses)} one digit away from a known number
        </Decision>
      )}
      {neverDelivered > 0 && (
        <p className="text-small text-soft">
          To {neverDelivered.toLocaleString('en-US')} of these numbers nothing has been delivered
          yet.
        </p>
      )}
    </div>
  );
}

interface DecisionProps {
  isOut: boolean;
  onChange: (isOut: boolean) => void;
  children: ReactNode;
}

function Decision({ isOut, onChange, children }: DecisionProps) {
  return (
    <label className="flex min-h-8 items-center gap-2 touch:min-h-11">
      <Checkbox
        className="shrink-0"
        checked={isOut}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
