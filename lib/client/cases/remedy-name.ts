import { isFinishReason } from '#lib/shared/cases/case-brief.ts';
import type { RemedyInput } from '#lib/shared/cases/case-remedy.ts';

/** The remedies as buttons, in their order. */
export const remedyNames = [
  'try_again',
  'change_number',
  'handled_by_phone',
  'sent_elsewhere',
  'given_up',
  'assign',
  'tell_sender',
] as const;
export type RemedyName = (typeof remedyNames)[number];

export const remedyLabels: Record<RemedyName, string> = {
  try_again: 'Try again',
  change_number: 'Other number…',
  handled_by_phone: 'Handled by phone',
  sent_elsewhere: 'Sent another way',
  given_up: 'Give up',
  assign: 'Assign…',
  tell_sender: 'Tell the sender…',
};

/** The remedy, where its name says all of it; null where a person has to say more. */
export function toRemedy(name: RemedyName): RemedyInput | null {
  if (name === 'try_again') return { kind: name };
  return isFinishReason(name) ? { kind: 'finish', reason: name } : null;
}
