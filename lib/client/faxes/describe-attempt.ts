import { adviseOn } from '#lib/shared/faxes/failure-advice.ts';
import type { Attempt } from '#lib/shared/faxes/fax.ts';
import type { AttemptState } from '#lib/shared/faxes/status.ts';

const sentences: Record<AttemptState, string> = {
  calling: 'Being handed to the provider.',
  unknown: 'Not confirmed by the provider; Faxdesk looks for it there.',
  accepted: 'Taken by the provider.',
  on_hold: 'Held back by the provider.',
  delivered: 'Delivered: the other machine took all pages.',
  failed: 'Did not go through.',
  refused: 'Refused by the provider.',
  deferred: 'Not taken yet; the provider asked to wait.',
  absent: 'Never reached the provider.',
  unsettled: 'Never confirmed; somebody decided how to go on.',
};

/** How one try went, in plain words; the provider's reason where it gave one. */
export function describeAttempt(
  attempt: Pick<Attempt, 'state' | 'errorName' | 'providerFaxId'>,
): string {
  if (isTakenLate(attempt)) return 'Given up here, but taken by the provider after all.';
  const reason = attempt.errorName ? ` ${adviseOn(attempt.errorName).sentence}` : '';
  return `${sentences[attempt.state]}${reason}`;
}

const givenUp: ReadonlySet<AttemptState> = new Set(['absent', 'deferred', 'refused', 'unsettled']);

function isTakenLate({ state, providerFaxId }: Pick<Attempt, 'state' | 'providerFaxId'>): boolean {
  return providerFaxId !== null && givenUp.has(state);
}
