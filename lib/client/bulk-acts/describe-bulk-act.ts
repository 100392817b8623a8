import type { BulkAct, BulkCheck, Deed } from '#lib/shared/bulk-acts/bulk-act.ts';
import { formatFaxes } from '#lib/shared/format/format-faxes.ts';
import { describeCount } from '../faxes/describe-count.ts';

type Kind = Deed['kind'];

const doing: Record<Kind, string> = {
  delete: 'Deleting faxes',
  send_again: 'Sending faxes again',
  tag: 'Changing tags',
  assign: 'Assigning faxes',
};
const done: Record<Kind, string> = {
  delete: 'deleted',
  send_again: 'to be sent again',
  tag: 'tagged anew',
  assign: 'assigned',
};
const verbs: Record<Kind, string> = {
  delete: 'Delete',
  send_again: 'Send again',
  tag: 'Change the tags of',
  assign: 'Assign',
};
const leftOut: Record<Kind, string> = {
  delete: 'deleted already, or not yours to delete',
  send_again: 'neither failed nor cancelled, or not yours to send',
  tag: 'not yours to see',
  assign: 'without an open case',
};

/** The button that begins it: "Delete 312 faxes". */
export function describeStart(kind: Kind, { ready }: BulkCheck): string {
  return `${verbs[kind]} ${describeCount(ready)}`;
}

/** "508 of 12,408 faxes are left out: …"; null where it fits all. */
export function describeLeftOut(kind: Kind, { total, ready }: BulkCheck): string | null {
  if (total.count === ready.count) return null;
  const isEstimate = total.isEstimate || ready.isEstimate;
  const count = isEstimate ? 'Some' : String(total.count - ready.count);
  const verb = count === '1' ? 'is' : 'are';
  return `${count} of ${describeCount(total)} ${verb} left out: ${leftOut[kind]}.`;
}

/** How far it is: "Deleting faxes: 3,412 of about 12,000 faxes". */
export function describeProgress({ kind, total, ...act }: BulkAct): string {
  return `${doing[kind]}: ${countHandled(act).toLocaleString('en-US')} of ${describeCount(total)}`;
}

/** From 0 to 1; an estimate may be too small. */
export function toShare({ total, ...act }: BulkAct): number {
  return Math.min(1, countHandled(act) / Math.max(1, total.count));
}

/** How it ended: "11,900 faxes deleted, 508 faxes left out:". */
export function describeEnd({ kind, status, done: count, skipped }: BulkAct): string {
  const left = skipped.reduce((sum, reason) => sum + reason.count, 0);
  const ended = `${status === 'stopped' ? 'Stopped: ' : ''}${formatFaxes(count)} ${done[kind]}`;
  return left > 0 ? `${ended}, ${formatFaxes(left)} left out:` : `${ended}.`;
}

function countHandled({ done: count, skipped }: Pick<BulkAct, 'done' | 'skipped'>): number {
  return skipped.reduce((sum, reason) => sum + reason.count, count);
}
