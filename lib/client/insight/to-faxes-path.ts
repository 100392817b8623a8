import { toFaxQuery, type CountedFaxes } from '#lib/shared/insight/to-fax-query.ts';
import { pagePaths } from '#lib/shared/paths.ts';

/** The list of exactly the faxes that were counted; null for more codes than one list takes. */
export function toFaxesPath(counted: CountedFaxes): string | null {
  const query = toFaxQuery(counted);
  if (!query) return null;
  const { from = '', to = '', ...filter } = query;
  // The page's own dates are whole days.
  return `${pagePaths.faxes}?${new URLSearchParams({ ...filter, since: from, before: to })}`;
}
