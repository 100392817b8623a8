import { toCause, type CaseCause } from '#lib/shared/cases/case-cause.ts';
import { noDeliveryTimes } from '#lib/shared/insight/delivery-time.ts';
import type { FaxCounts, Insight } from '#lib/shared/insight/insight.ts';
import { toOutcome } from '#lib/shared/faxes/outcome.ts';
import type { CountRow } from './read-counts.ts';

/** What tallies come to. */
export function sumCounts(rows: readonly CountRow[]): FaxCounts {
  const sum: FaxCounts = { delivered: 0, failed: 0, other: 0, saved: 0, times: noDeliveryTimes() };
  for (const row of rows) {
    sum[toOutcome(row)] += row.faxes;
    sum.saved += row.saved;
    if (row.took >= 0) sum.times[row.took] = (sum.times[row.took] ?? 0) + row.faxes;
  }
  return sum;
}

/** The failed ones by what the queue of failed faxes would call their cause, the most first. */
export function sumCauses(rows: readonly CountRow[]): Insight['causes'] {
  const byCause = new Map<CaseCause, CountRow[]>();
  for (const row of rows.filter((counted) => toOutcome(counted) === 'failed')) {
    const statusCode = row.code || null;
    const cause = toCause({ status: 'failed', statusCode, overdue: null }) ?? 'unknown';
    byCause.set(cause, [...(byCause.get(cause) ?? []), row]);
  }
  return [...byCause]
    .map(([cause, counted]) => ({
      cause,
      failed: counted.reduce((sum, { faxes }) => sum + faxes, 0),
      codes: [...new Set(counted.map(({ code }) => code))],
    }))
    .sort((a, b) => b.failed - a.failed);
}
