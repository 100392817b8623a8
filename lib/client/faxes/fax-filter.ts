import {
  createLoader,
  createSerializer,
  parseAsArrayOf,
  parseAsIsoDate,
  parseAsIsoDateTime,
  parseAsString,
  parseAsStringLiteral,
  type inferParserType,
} from 'nuqs/server';
import { pagePaths } from '#lib/shared/paths.ts';
import { faxDirections } from '#lib/shared/faxes/fax.ts';
import { outcomes } from '#lib/shared/faxes/outcome.ts';
import { faxStatuses } from '#lib/shared/faxes/status.ts';
import { readViewerZone } from '../time/read-viewer-zone.ts';

const hoursOfDay = Array.from({ length: 24 }, (_, hour) => String(hour));

/** The filter of the list as it stands in the URL; read by the server and by the browser. */
export const faxFilterParsers = {
  status: parseAsArrayOf(parseAsStringLiteral(faxStatuses)),
  code: parseAsArrayOf(parseAsString),
  outcome: parseAsStringLiteral(outcomes),
  direction: parseAsStringLiteral(faxDirections),
  q: parseAsString.withDefault(''),
  user: parseAsString,
  sender: parseAsString,
  recipient: parseAsString,
  retried: parseAsStringLiteral(['yes']),
  batch: parseAsString,
  tag: parseAsArrayOf(parseAsString),
  notes: parseAsStringLiteral(['yes']),
  from: parseAsIsoDate,
  to: parseAsIsoDate,
  /** To the moment, where days are too coarse. */
  since: parseAsIsoDateTime,
  before: parseAsIsoDateTime,
  /** Of the day, in the viewer’s zone. */
  hour: parseAsStringLiteral(hoursOfDay),
};
export type FaxFilter = inferParserType<typeof faxFilterParsers>;

export const noFilter: FaxFilter = {
  ...{ status: null, code: null, outcome: null, direction: null, q: '', user: null },
  ...{ sender: null, recipient: null, retried: null, batch: null, tag: null, notes: null },
  ...{ from: null, to: null, since: null, before: null, hour: null },
};

export const loadFaxFilter = createLoader(faxFilterParsers);

const serialize = createSerializer(faxFilterParsers);

/** @param page with the list on it: that of all faxes, or of a batch’s. */
export function toListPath(filter: Partial<FaxFilter>, page: string = pagePaths.faxes): string {
  return serialize(page, filter);
}

/** The filter as a saved view keeps it: the URL’s query, in one order. */
export function toViewQuery(filter: FaxFilter): string {
  const query = new URLSearchParams(serialize('', filter));
  query.sort();
  return query.toString();
}

/** Those that somebody has to look at. */
export const troubledStatuses = ['failed', 'on_hold', 'outcome_unknown'] as const;

export function isFiltered(filter: FaxFilter): boolean {
  return Object.values(filter).some((value) => (Array.isArray(value) ? value.length > 0 : value));
}

const dayMs = 86_400_000;

/** The query of the API for a filter. Days and hours begin in the viewer’s zone. */
export function toListQuery(filter: FaxFilter): Record<string, string> {
  return Object.fromEntries(
    Object.entries({
      status: filter.status?.join(','),
      code: filter.code?.join(','),
      outcome: filter.outcome,
      direction: filter.direction,
      q: filter.q.trim(),
      user: filter.user,
      sender: filter.sender,
      recipient: filter.recipient,
      retried: filter.retried,
      batch: filter.batch,
      tag: filter.tag?.join(','),
      notes: filter.notes,
      from: toStart(filter)?.toISOString(),
      to: toEnd(filter)?.toISOString(),
      hour: filter.hour,
      timeZone: filter.hour && readViewerZone(),
    }).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

function toStart({ since, from }: FaxFilter): Date | null {
  return since ?? (from && startOfDay(from));
}

function toEnd({ before, to }: FaxFilter): Date | null {
  return before ?? (to && startOfDay(new Date(to.getTime() + dayMs)));
}

/** A date of the URL is midnight UTC; the person means midnight here. */
function startOfDay(date: Date): Date {
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}

/** Only the browser knows when a day or an hour begins for its viewer. */
export function isInViewerZone({ from, to, hour }: FaxFilter): boolean {
  return from !== null || to !== null || hour !== null;
}

/** Deleted faxes are history: they stand in lists that ask for them, and nowhere else. */
export function isDeletedHidden({ status, outcome }: FaxFilter): boolean {
  return !status?.includes('deleted') && outcome === null;
}
