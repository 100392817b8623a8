import type { Times } from './history-measure.ts';

export interface Measured {
  faxes: number;
  times: Times;
}

export interface MeasuredCase {
  name: string;
  /** `sparse`: a page that is full at the largest size only. */
  kind: 'list' | 'search' | 'sparse' | 'sum';
}

/**
 * A page's p95 at any size, against that at the smallest. Where there is more on it, as of a sum or
 * of what is rare, this says how much more there is.
 */
const maxGrowth: Record<MeasuredCase['kind'], number> = {
  ...{ list: 1.5, search: 3 },
  ...{ sparse: Infinity, sum: Infinity },
};
const MAX_BY_HAND = 3;
const MAX_HTTP_MS = 150;
/** Below, a ratio says nothing but how precise a clock is. */
const FLOOR_MS = 1;

interface Ratios {
  /** The HTTP answer's p95 against that at the smallest size. */
  growth: number;
  /** The SQL's p95 against that of the SQL by hand. */
  byHand: number;
  httpMs: number;
}

/** A line for each size: p50, p95 and p99 of the answer, of its SQL and of the SQL by hand. */
export function toLines({ name }: MeasuredCase, measured: readonly Measured[]): string[] {
  return measured.map(({ faxes, times }, index) => {
    const { growth, byHand } = toRatios(measured, index);
    return [
      (index === 0 ? name : '').padEnd(30),
      `${(faxes / 1000).toFixed(0).padStart(5)}k`,
      `  http ${toText(times.http)}  sql ${toText(times.sql)}  by hand ${toText(times.byHand)}`,
      `  x${growth.toFixed(2)}  x${byHand.toFixed(2)} by hand`,
      times.rows.length > 0 ? `  ${mean(times.rows).toFixed(0)} rows` : '',
    ].join('');
  });
}

export function listMisses({ name, kind }: MeasuredCase, measured: readonly Measured[]): string[] {
  return measured.flatMap(({ faxes }, index) => {
    const { growth, byHand, httpMs } = toRatios(measured, index);
    const limit = maxGrowth[kind];
    const isOver = growth > limit || byHand > MAX_BY_HAND || httpMs > MAX_HTTP_MS;
    return isOver
      ? [
          `${name} at ${faxes}: x${growth.toFixed(2)} (at most ${limit}), x${byHand.toFixed(2)} by hand (at most ${MAX_BY_HAND}), ${httpMs.toFixed(0)} ms (at most ${MAX_HTTP_MS})`,
        ]
      : [];
  });
}

function toRatios(measured: readonly Measured[], index: number): Ratios {
  const httpMs = at(measured[index]?.times.http, 0.95);
  const sqlMs = at(measured[index]?.times.sql, 0.95);
  return {
    growth: httpMs / at(measured[0]?.times.http, 0.95),
    byHand: Math.max(sqlMs, FLOOR_MS) / Math.max(at(measured[index]?.times.byHand, 0.95), FLOOR_MS),
    httpMs,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function at(values: readonly number[] = [], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function toText(values: readonly number[]): string {
  return [0.5, 0.95, 0.99].map((share) => at(values, share).toFixed(1).padStart(6)).join('');
}
