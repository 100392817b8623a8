import type { Fax } from '#lib/shared/faxes/fax.ts';
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
    matchesOrigin(fax, filter) &&
    matchesMarks(fax, filter) &&
    matchesNumbers(fax, filter) &&
    matchesDates(fax, toListQuery(filter)) &&
    matchesText(fax, filter.q.trim().toLowerCase())
  );
}

function matchesStatus({ status, statusCode }: FilteredFacts, filter: FaxFilter): boolean {
  if (status === 'deleted' && isDeletedHidden(filter)) return false;
  if (filter.code?.length && !filter.code.includes(statusCode ?? '')) return false;
  return !filter.status?.length || filter.status.includes(status);
}

function matchesOrigin(fax: FilteredFacts, filter: FaxFilter): boolean {
  const { direction, user, batch, retried } = filter;
  return (
    (!direction || fax.direction === direction) &&
    (!user || fax.createdBy?.userId === user) &&
    (!batch || fax.batch?.batchId === batch) &&
    (!retried || fax.attempts.length > 1)
  );
}

function matchesMarks({ tags, hasNotes }: FilteredFacts, { tag, notes }: FaxFilter): boolean {
  return (
    (tag ?? []).every((tagId) => tags.some((one) => one.tagId === tagId)) && (!notes || hasNotes)
  );
}

function matchesNumbers(fax: FilteredFacts, { sender, recipient }: FaxFilter): boolean {
  return (!sender || fax.sender === sender) && (!recipient || fax.recipient === recipient);
}

function matchesDates({ createdAt }: FilteredFacts, query: Record<string, string>): boolean {
  return (!query.from || createdAt >= query.from) && (!query.to || createdAt < query.to);
}

function matchesText({ title, recipient }: FilteredFacts, text: string): boolean {
  if (text === '' || title?.toLowerCase().includes(text) || recipient.includes(text)) return true;
  const digits = text.replaceAll(/\D/g, '');
  return digits.length > 2 && recipient.replaceAll(/\D/g, '').includes(digits);
}
