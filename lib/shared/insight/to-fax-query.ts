import { faxStatuses } from '../faxes/status.ts';
import type { FoundBy } from './outcome.ts';

/** Which faxes a number of the dashboard is about. */
export interface CountedFaxes {
  /** What became of them; `all` for whatever it was. */
  found: FoundBy | 'all' | null;
  from: string;
  to: string;
  line?: string | null | undefined;
  user?: string | null | undefined;
  recipient?: string | undefined;
  /** Those alone that took more than one try. */
  isSaved?: boolean | undefined;
}

/** The filter of the list that has exactly these faxes; null where none says it. */
export function toFaxQuery(counted: CountedFaxes): FaxQuery | null {
  const { found, from, to, line, user, recipient, isSaved } = counted;
  if (!found) return null;
  const { status, code } = found === 'all' ? { status: [...faxStatuses], code: [] } : found;
  return {
    ...{ direction: 'outbound', status: status.join(','), from, to },
    ...(code.length > 0 && { code: code.join(',') }),
    ...(line && { sender: line }),
    ...(user && { user }),
    ...(recipient && { recipient }),
    ...(isSaved && { retried: 'yes' }),
  };
}

type FaxQuery = Record<string, string>;
