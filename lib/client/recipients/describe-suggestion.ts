import { adviseOn } from '#lib/shared/faxes/failure-advice.ts';
import { statusLabels } from '#lib/shared/faxes/status-label.ts';
import { formatDay } from '#lib/shared/format/format-day.ts';
import type { Suggestion } from '#lib/shared/recipients/suggestion.ts';

/** How the last fax ended: "delivered yesterday", "failed Monday: number not in service". */
export function describeLast({ last }: Suggestion, now: Date): string | null {
  if (!last) return null;
  const { status, statusCode, at } = last;
  const label = statusLabels[status].label.toLowerCase();
  const reason = status === 'failed' && statusCode ? `: ${adviseOn(statusCode).reason}` : '';
  return `${label} ${formatDay(at, now)}${reason}`;
}
