import type { State } from '../state/open-state.ts';
import type { FaxLineRecord } from '../state/records.ts';

/** Finds a line however its number is written; ten digits are a number of North America. */
export function findFaxLine(state: State, written: string): FaxLineRecord | undefined {
  const digits = written.replace(/\D/g, '');
  const number = digits.length === 10 ? `+1${digits}` : `+${digits}`;
  return state.faxLines.get(number);
}
