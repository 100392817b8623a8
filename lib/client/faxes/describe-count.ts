import type { FaxCount } from '#lib/shared/faxes/answers.ts';
import { formatFaxes } from '#lib/shared/format/format-faxes.ts';

/** "1 fax", "312 faxes", "about 12,000 faxes": no digit that is not known. */
export function describeCount({ count, isEstimate }: FaxCount): string {
  return isEstimate ? `about ${formatFaxes(Number(count.toPrecision(2)))}` : formatFaxes(count);
}
