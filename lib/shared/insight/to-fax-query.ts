import { maxCodes, none } from '../faxes/list-faxes-query.ts';
import type { Outcome } from '../faxes/outcome.ts';
import { faxStatuses } from '../faxes/status.ts';

/** Which faxes a number of the dashboard is about. */
export interface CountedFaxes {
  /** What became of them; `all` for whatever it was. */
  outcome: Outcome | 'all';
  from: string;
  to: string;
  /** Of the last try; empty for none. */
  codes?: readonly string[];
  line?: string | null | undefined;
  user?: string | null | undefined;
  recipient?: string | undefined;
  /** Of the day, in the viewer's zone. */
  hour?: number | undefined;
  /** Those alone that took more than one try. */
  isSaved?: boolean | undefined;
}

/** The filter of the list that has exactly these faxes; null for more codes than one list takes. */
export function toFaxQuery(counted: CountedFaxes): FaxQuery | null {
  const { outcome, from, to, codes = [], line, user, recipient, hour, isSaved } = counted;
  if (codes.length > maxCodes) return null;
  return {
    ...{ direction: 'outbound', from, to },
    ...(outcome === 'all' ? { status: faxStatuses.join(',') } : { outcome }),
    ...(codes.length > 0 && { code: codes.map((code) => code || none).join(',') }),
    ...(line && { sender: line }),
    ...(user && { user }),
    ...(recipient && { recipient }),
    ...(hour !== undefined && { hour: String(hour) }),
    ...(isSaved && { retried: 'yes' }),
  };
}

type FaxQuery = Record<string, string>;
