import { ApiError } from '../http/api-error.ts';
import type { State } from '../state/open-state.ts';
import type { FaxLineRecord } from '../state/records.ts';
import { findFaxLine } from './find-fax-line.ts';

export function requireFaxLine(state: State, written: string): FaxLineRecord {
  const line = findFaxLine(state, written);
  if (!line) throw new ApiError('not_found', 'Not found.', 'number');
  return line;
}
