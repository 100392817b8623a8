import type { CaseBrief, DoneReason } from '#lib/shared/cases/case-brief.ts';

const ends: Record<DoneReason, string> = {
  handled_by_phone: 'Handled by phone',
  sent_elsewhere: 'Sent another way',
  given_up: 'Given up',
  under_way: 'On its way again',
  delivered: 'Delivered',
  cancelled: 'Stopped',
  deleted: 'Deleted',
};

/** What became of a case: "Handled by phone by Sue Support"; null while it is open. */
export function describeEnd({ doneReason, doneBy }: CaseBrief): string | null {
  if (doneReason === null) return null;
  return `${ends[doneReason]}${doneBy ? ` by ${doneBy.name}` : ''}`;
}
