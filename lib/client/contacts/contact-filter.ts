import { createLoader, createSerializer, parseAsString, type inferParserType } from 'nuqs/server';
import { pagePaths } from '#lib/shared/paths.ts';

/** The filter of the contacts as it stands in the URL; read by the server and by the browser. */
export const contactFilterParsers = {
  q: parseAsString.withDefault(''),
  tag: parseAsString.withDefault(''),
  group: parseAsString.withDefault(''),
};
export type ContactFilter = inferParserType<typeof contactFilterParsers>;

export const loadContactFilter = createLoader(contactFilterParsers);

const serialize = createSerializer(contactFilterParsers);

export function toContactsPath(filter: Partial<ContactFilter>): string {
  return serialize(pagePaths.contacts, filter);
}

/** The query of the API for a filter. */
export function toContactQuery(filter: ContactFilter): Record<string, string> {
  const entries = Object.entries({ ...filter, q: filter.q.trim() });
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}
