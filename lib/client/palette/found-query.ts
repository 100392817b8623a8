import { queryOptions } from '@tanstack/react-query';
import { ContactList, type Contact } from '#lib/shared/contacts/contact.ts';
import { FaxList } from '#lib/shared/faxes/answers.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';

const limit = '6';

export interface Found {
  faxes: readonly Fax[];
  contacts: readonly Contact[];
}

/** The first faxes and contacts that fit what is typed; they come together, so that nothing moves. */
export function foundOptions(q: string) {
  return queryOptions({
    queryKey: ['palette', q],
    queryFn: async ({ signal }): Promise<Found> => {
      const query = new URLSearchParams({ q, limit });
      const [{ faxes }, { contacts }] = await Promise.all([
        requestJson(`${apiPaths.faxes}?${query}`, FaxList, { signal }),
        requestJson(`${apiPaths.contacts}?${query}`, ContactList, { signal }),
      ]);
      return { faxes, contacts };
    },
    enabled: q !== '',
    gcTime: 60_000,
  });
}
