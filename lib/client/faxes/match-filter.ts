import type { Fax } from '#lib/shared/faxes/fax.ts';
import { none } from '#lib/shared/faxes/list-faxes-query.ts';
import { toOutcome } from '#lib/shared/faxes/outcome.ts';
import { isDeletedHidden, toListQuery, type FaxFilter } from './fax-filter.ts';

type FilteredFacts = Pick<
  Fax,
  | 'status'
  | 'statusCode'
  | 'direction'
  | 'createdBy'
  | 'sender'
  | 'batch'
  | 'tags'
  | 'hasNotes'
  | 'createdAt'
  | 'recipient'
  | 'title'
  | 'attempts'
>;

/** Would this fax be in the list? Only for rows that arrive live: the server has the last word. */
export function matchesFilter(fax: FilteredFacts, filter: FaxFilter): boolean {
  return (
    matchesStatus(fax, filter) &&
    matchesOutcome(fax, filter) &&
    matchesOrigin(fax, filter) &&
    matchesPeople(fax, filter) &&
    matchesMarks(fax, filter) &&
    (!filter.recipient || fax.recipient === filter.recipient) &&
    matchesDates(fax, toListQuery(filter)) &&
    matchesHour(fax, filter) &&
    matchesText(fax, filter.q.trim().toLowerCase())
  );
}

function matchesStatus({ status, statusCode }: FilteredFacts, filter: FaxFilter): boolean {
  if (status === 'deleted' && isDeletedHidden(filter)) return false;
  if (filter.code?.length && !filter.code.includes(statusCode ?? none)) return false;
  return !filter.status?.length || filter.status.includes(status);
}

function matchesOutcome({ status, statusCode }: FilteredFacts, { outcome }: FaxFilter): boolean {
  return !outcome || toOutcome({ status, code: statusCode ?? '' }) === outcome;
}

function matchesOrigin(fax: FilteredFacts, { direction, batch, retried }: FaxFilter): boolean {
  return (
    (!direction || fax.direction === direction) &&
    (!batch || fax.batch?.batchId === batch) &&
    (!retried || fax.attempts.length > 1)
  );
}

function matchesPeople({ createdBy, sender }: FilteredFacts, filter: FaxFilter): boolean {
  return (
    (!filter.user || (createdBy?.userId ?? none) === filter.user) &&
    (!filter.sender || (sender ?? none) === filter.sender)
  );
}

function matchesMarks({ tags, hasNotes }: FilteredFacts, { tag, notes }: FaxFilter): boolean {
  return (
    (tag ?? []).every((tagId) => tags.some((one) => one.tagId === tagId)) && (!notes || hasNotes)
  );
}

function matchesDates({ createdAt }: FilteredFacts, query: Record<string, string>): boolean {
  return (!query.from || createdAt >= query.from) && (!query.to || createdAt < query.to);
}

const HOUR_MS = 60 * 60_000;

/** As the server has it: by the beginning of its hour of UTC. */
function matchesHour({ createdAt }: FilteredFacts, { hour }: FaxFilter): boolean {
  if (hour === null) return true;
  const begins = Math.floor(Date.parse(createdAt) / HOUR_MS) * HOUR_MS;
  return new Date(begins).getHours() === Number(hour);
}

function matchesText({ title, recipient }: FilteredFacts, text: string): boolean {
  if (text === '' || title?.toLowerCase().includes(text) || recipient.includes(text)) return true;
  const digits = text.replaceAll(/\D/g, '');
  return digits.length > 2 && recipient.replaceAll(/\D/g, '').includes(digits);
}
