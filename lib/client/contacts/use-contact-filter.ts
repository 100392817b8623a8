import { useQueryStates } from 'nuqs';
import { contactFilterParsers } from './contact-filter.ts';

/** The filter of the contacts, kept in the URL. */
export function useContactFilter() {
  return useQueryStates(contactFilterParsers, { history: 'push' });
}
