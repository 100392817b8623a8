import {
  createLoader,
  createSerializer,
  parseAsArrayOf,
  parseAsIsoDate,
  parseAsString,
  parseAsStringLiteral,
  type inferParserType,
} from 'nuqs/server';
import { pagePaths } from '#lib/shared/paths.ts';
import { faxStatuses, type FaxStatus } from '#lib/shared/faxes/status.ts';

/** The filter of the list as it stands in the URL; read by the server and by the browser. */
export const faxFilterParsers = {
  status: parseAsArrayOf(parseAsStringLiteral(faxStatuses)),
  q: parseAsString.withDefault(''),
  sender: parseAsString,
  from: parseAsIsoDate,
  to: parseAsIsoDate,
};
export type FaxFilter = inferParserType<typeof faxFilterParsers>;

export const loadFaxFilter = createLoader(faxFilterParsers);

const serialize = createSerializer(faxFilterParsers);

export function toListPath(filter: Partial<FaxFilter>): string {
  return serialize(pagePaths.faxes, filter);
}

/** Those that somebody has to look at. */
export const troubledStatuses = ['failed', 'on_hold', 'outcome_unknown'] as const;

export function isFiltered({ status, q, sender, from, to }: FaxFilter): boolean {
  return Boolean(status?.length || q || sender || from || to);
}

const dayMs = 86_400_000;

/** The query of the API for a filter. Days begin and end in the viewer’s zone. */
export function toListQuery(filter: FaxFilter): Record<string, string> {
  return Object.fromEntries(
    Object.entries({
      status: filter.status?.join(','),
      q: filter.q.trim(),
      sender: filter.sender ?? '',
      from: filter.from ? startOfDay(filter.from).toISOString() : '',
      to: filter.to ? startOfDay(new Date(filter.to.getTime() + dayMs)).toISOString() : '',
    }).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** A date of the URL is midnight UTC; the person means midnight here. */
function startOfDay(date: Date): Date {
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}

/** Would this fax be in the list? Only for rows that arrive live: the server has the last word. */
export function matchesFilter(fax: FilteredFacts, filter: FaxFilter): boolean {
  const query = toListQuery(filter);
  const statuses: readonly FaxStatus[] = filter.status ?? [];
  if (statuses.length > 0 ? !statuses.includes(fax.status) : fax.status === 'deleted') return false;
  if (filter.sender && fax.sender !== filter.sender) return false;
  if (query.from && fax.createdAt < query.from) return false;
  if (query.to && fax.createdAt >= query.to) return false;
  return matchesText(fax, filter.q.trim().toLowerCase());
}

interface FilteredFacts {
  status: FaxStatus;
  sender: string | null;
  createdAt: string;
  recipient: string;
  title: string | null;
}

function matchesText(fax: FilteredFacts, text: string): boolean {
  if (text === '') return true;
  if (fax.title?.toLowerCase().includes(text) || fax.recipient.includes(text)) return true;
  const digits = text.replaceAll(/\D/g, '');
  return digits.length > 2 && fax.recipient.replaceAll(/\D/g, '').includes(digits);
}
