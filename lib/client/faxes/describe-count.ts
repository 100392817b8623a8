import type { FaxCount } from '#lib/shared/faxes/answers.ts';

/** "1 fax", "312 faxes", "about 12,000 faxes": no digit that is not known. */
export function describeCount({ count, isEstimate }: FaxCount): string {
  if (!isEstimate) return `${count.toLocaleString('en')} ${count === 1 ? 'fax' : 'faxes'}`;
  const known = Number(count.toPrecision(2));
  return `about ${known.toLocaleString('en')} faxes`;
}
