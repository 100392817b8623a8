import type { RecipientCheck } from '#lib/shared/recipients/recipient-check.ts';

/** So many faxes to a number that failed, one after the other, are no accident any more. */
const FAILURES = 3;

/** Why a number has to be looked at twice; empty when there is no reason. */
export function listDoubts({ nearMisses, history }: RecipientCheck): string[] {
  const near = nearMisses.map(({ number }) => `near ${number}`);
  const { failuresInARow, failureCode } = history;
  return failuresInARow < FAILURES ? near : [...near, `failing ${failureCode ?? 'unknown'}`];
}

/** What a draft keeps of it: the number, and each doubt that was there. */
export function toConfirmation(recipient: string, doubts: readonly string[]): string {
  return [recipient, ...doubts].join('\n');
}

/** Whether all of this was looked at for exactly this number: another one, or a new doubt, was not. */
export function isConfirmed(
  confirmed: string,
  recipient: string,
  doubts: readonly string[],
): boolean {
  const [number, ...known] = confirmed.split('\n');
  return doubts.every((doubt) => number === recipient && known.includes(doubt));
}

/** The same with one more thing that is meant, such as a second fax of the same documents. */
export function addConfirmation(confirmed: string, recipient: string, doubt: string): string {
  const [number, ...known] = confirmed.split('\n');
  const kept = number === recipient ? known.filter((one) => one !== doubt) : [];
  return toConfirmation(recipient, [...kept, doubt]);
}

/** That the same documents went to the number a moment ago, and that this is meant. */
export function toDuplicateDoubt(documents: readonly { documentId: string }[]): string {
  return `same ${documents.map(({ documentId }) => documentId).join(' ')}`;
}
