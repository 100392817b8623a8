import type { CaseGroup } from '#lib/shared/cases/fax-case.ts';
import { formatDay } from '#lib/shared/format/format-day.ts';
import { formatFaxes } from '#lib/shared/format/format-faxes.ts';

/** "14 faxes since Monday"; without the time (on the server) only how many. */
export function describeGroup(
  { cases, since }: Pick<CaseGroup, 'cases' | 'since'>,
  now: Date | null,
): string {
  return `${formatFaxes(cases)}${now ? ` since ${formatDay(since, now)}` : ''}`;
}
