import { createLoader, parseAsString, type inferParserType } from 'nuqs/server';

/** The filter of the contacts as it stands in the URL; read by the server and by the browser. */
export const contactFilterParsers = {
  q: parseAsString.withDefault(''),
  tag: parseAsString.withDefault(''),
  group: parseAsString.withDefault(''),
};
export type ContactFilter = inferParserType<typeof contactFilterParsers>;

export const loadContactFilter = createLoader(contactFilterParsers);

/** The query of the API for a filter. */
export function toContactQuery(filter: ContactFilter): Record<string, string> {
  const entries = Object.entries({ ...filter, q: filter.q.trim() });
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}
