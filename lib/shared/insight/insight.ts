import { z } from 'zod';
import { caseCauses } from '../cases/case-cause.ts';
import { Person } from '../users/person.ts';

/** Faxes by what became of them. */
export const FaxCounts = z.object({
  delivered: z.number(),
  failed: z.number(),
  /** On its way, or called off before it was settled. */
  other: z.number(),
  /** Those of the delivered ones that arrived with another try than the first. */
  saved: z.number(),
  /** The delivered ones by the span of their time to deliver. */
  times: z.array(z.number()),
});
export type FaxCounts = z.infer<typeof FaxCounts>;

/** An hour, a day or a month of the span; `to` is where the next one begins. */
const InsightStep = FaxCounts.extend({ from: z.iso.datetime(), to: z.iso.datetime() });
export type InsightStep = z.infer<typeof InsightStep>;

export const insightUnits = ['hour', 'day', 'month'] as const;
export type InsightUnit = (typeof insightUnits)[number];

/** What became of the faxes of a span, and where and why some failed. */
export const Insight = z.object({
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  unit: z.enum(insightUnits),
  total: FaxCounts,
  steps: z.array(InsightStep),
  /** With the codes that have each; an empty one for faxes without a code. */
  causes: z.array(
    z.object({ cause: z.enum(caseCauses), failed: z.number(), codes: z.array(z.string()) }),
  ),
  /** The numbers that most faxes did not reach. */
  destinations: z.array(z.object({ recipient: z.string(), failed: z.number() })),
  /** Null is no line, and nobody of the office. */
  lines: z.array(z.object({ line: z.string().nullable(), failed: z.number() })),
  people: z.array(z.object({ person: Person.nullable(), failed: z.number() })),
  /** By the hour of the day at which they were asked for, from midnight on. */
  hours: z.array(z.number()),
});
export type Insight = z.infer<typeof Insight>;

/** Milliseconds; half took no longer than the median, all but a twentieth than `p95`. */
const Spread = z.object({ medianMs: z.number(), p95Ms: z.number() }).nullable();

/** How it stands right now; what has a time span is about the last 24 hours. */
export const InsightNow = z.object({
  queued: z.number(),
  /** Since when the first of those that are due has waited. */
  oldestDueAt: z.iso.datetime().nullable(),
  /** Faxes that were handed to the provider, and how long its answer took. */
  calls: z.number(),
  latency: Spread,
  errors: z.array(z.object({ name: z.string(), count: z.number() })),
  callbacks: z.number(),
  /** From the provider's event, which it tells in whole seconds, to our receipt. */
  callbackLag: Spread,
});
export type InsightNow = z.infer<typeof InsightNow>;
