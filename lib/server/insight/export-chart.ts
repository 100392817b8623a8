import { describeDeliverySpan, findDeliverySpan } from '#lib/shared/insight/delivery-time.ts';
import type { ExportInsightQuery, InsightChart } from '#lib/shared/insight/insight-query.ts';
import type { FaxCounts, Insight } from '#lib/shared/insight/insight.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { csvMark, toCsvLine } from '../csv/csv-line.ts';
import { createZoneClock, type ZoneClock } from '../csv/zone-clock.ts';
import { getInsight } from './get-insight.ts';

interface ExportChart {
  actor: Actor;
  input: ExportInsightQuery;
}

type Line = readonly (string | number)[];

/** The numbers of a chart as CSV. @throws {AppError} `forbidden` */
export async function exportChart({ actor, input }: ExportChart): Promise<string> {
  const insight = await getInsight({ actor, input });
  const clock = createZoneClock(input.timeZone);
  const lines = writers[input.chart](insight, { clock, timeZone: input.timeZone });
  return csvMark + lines.map((line) => toCsvLine(line.map(String))).join('');
}

interface Zone {
  clock: ZoneClock;
  timeZone: string;
}

const writers: Record<InsightChart, (insight: Insight, zone: Zone) => Line[]> = {
  time: ({ steps }, { clock, timeZone }) => [
    [
      ...[`From (${timeZone})`, `To (${timeZone})`, 'Delivered', 'Failed', 'Neither yet'],
      ...['Delivered after a retry', 'Half delivered', '90 % delivered'],
    ],
    ...steps.map((step) => [
      ...[clock.time(new Date(step.from)), clock.time(new Date(step.to))],
      ...[step.delivered, step.failed, step.other, step.saved],
      ...[toTime(step, 0.5), toTime(step, 0.9)],
    ]),
  ],
  causes: ({ causes }) => [
    ['Cause', 'Codes', 'Failed'],
    ...causes.map(({ cause, codes, failed }) => [cause, codes.join(' ').trim(), failed]),
  ],
  destinations: ({ destinations }) => [
    ['To', 'Failed'],
    ...destinations.map(({ recipient, failed }) => [recipient, failed]),
  ],
  lines: ({ lines }) => [
    ['From line', 'Failed'],
    ...lines.map(({ line, failed }) => [line ?? '', failed]),
  ],
  people: ({ people }) => [
    ['Sent by', 'Failed'],
    ...people.map(({ person, failed }) => [person?.name ?? '', failed]),
  ],
  hours: ({ hours }, { timeZone }) => [
    [`Hour of the day (${timeZone})`, 'Failed'],
    ...hours.map((failed, hour) => [hour, failed]),
  ],
};

function toTime({ times }: FaxCounts, share: number): string {
  const span = findDeliverySpan(times, share);
  return span === null ? '' : describeDeliverySpan(span);
}
