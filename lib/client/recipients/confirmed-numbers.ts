import { createStore } from '../store.ts';

/** Numbers of the fax that is being written of which a person has said that they are right. */
export const confirmedNumbers = createStore<ReadonlySet<string>>(new Set());

export function confirmNumber(number: string, isRight: boolean): void {
  const numbers = new Set(confirmedNumbers.get());
  if (isRight) numbers.add(number);
  else numbers.delete(number);
  confirmedNumbers.set(numbers);
}

/** For the next fax: what was right for one is no answer for another. */
export function forgetConfirmed(): void {
  confirmedNumbers.set(new Set());
}
