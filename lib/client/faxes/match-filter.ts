import type { Fax } from '#lib/shared/faxes/fax.ts';
import { isDeletedHidden, toListQuery, type FaxFilter } from './fax-filter.ts';

type FilteredFacts = Pick<Fax, 'status' | 'sender' | 'batch' | 'createdAt' | 'recipient' | 'title'>;

/** Would this fax be in the list? Only for rows that arrive live: the server has the last word. */
export function matchesFilter(fax: FilteredFacts, filter: FaxFilter): boolean {
  return (
    matchesStatus(fax, filter) &&
    (!filter.sender || fax.sender === filter.sender) &&
    (!filter.batch || fax.batch?.batchId === filter.batch) &&
    matchesDates(fax, toListQuery(filter)) &&
    matchesText(fax, filter.q.trim().toLowerCase())
  );
}

function matchesStatus({ status }: FilteredFacts, filter: FaxFilter): boolean {
  if (status === 'deleted' && isDeletedHidden(filter)) return false;
  return !filter.status?.length || filter.status.includes(status);
}

function matchesDates({ createdAt }: FilteredFacts, query: Record<string, string>): boolean {
  return (!query.from || createdAt >= query.from) && (!query.to || createdAt < query.to);
}

function matchesText({ title, recipient }: FilteredFacts, text: string): boolean {
  if (text === '' || title?.toLowerCase().includes(text) || recipient.includes(text)) return true;
  const digits = text.replaceAll(/\D/g, '');
  return digits.length > 2 && recipient.replaceAll(/\D/g, '').includes(digits);
}
