import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ContactAnswer, ContactFaxes, ContactList } from '#lib/shared/contacts/contact.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';
import { toContactQuery, type ContactFilter } from './contact-filter.ts';

export const contactKeys = {
  all: ['contacts'],
  lists: ['contacts', 'list'],
  list: (filter: ContactFilter) => ['contacts', 'list', filter],
  detail: (contactId: string) => ['contacts', 'details', contactId],
  faxes: (contactId: string) => ['contacts', 'faxes', contactId],
} as const;

const firstPage: string | null = null;

export function contactListOptions(filter: ContactFilter) {
  return infiniteQueryOptions({
    queryKey: contactKeys.list(filter),
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams(toContactQuery(filter));
      if (pageParam) query.set('cursor', pageParam);
      return requestJson(`${apiPaths.contacts}?${query}`, ContactList, { signal });
    },
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function contactDetailOptions(contactId: string) {
  return queryOptions({
    queryKey: contactKeys.detail(contactId),
    queryFn: async ({ signal }) => {
      const path = apiPaths.contact(contactId);
      const { contact } = await requestJson(path, ContactAnswer, { signal });
      return contact;
    },
  });
}

export function contactFaxesOptions(contactId: string) {
  return queryOptions({
    queryKey: contactKeys.faxes(contactId),
    queryFn: async ({ signal }) => {
      const path = apiPaths.contactFaxes(contactId);
      const { faxes } = await requestJson(path, ContactFaxes, { signal });
      return faxes;
    },
  });
}
