import type { InsightQuery } from '#lib/shared/insight/insight-query.ts';
import type { Insight } from '#lib/shared/insight/insight.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { listPeople } from '../users/list-people.ts';
import { listSteps, type Step } from './list-steps.ts';
import { readCounts } from './read-counts.ts';
import { readFailedDestinations, readFailedHours, readFailedShares } from './read-failures.ts';
import { findOutcomes, sumCauses, sumCounts } from './sum-counts.ts';

interface GetInsight {
  actor: Actor;
  input: InsightQuery;
}

/** What became of the faxes of a span, as of some seconds ago. @throws {AppError} `forbidden` */
export async function getInsight({ actor, input }: GetInsight): Promise<Insight> {
  requirePermission(actor, 'insight:view');
  const { unit, steps } = await listSteps(input);
  const span = toSpan(steps);
  const [rows, hours, destinations, shares, people] = await Promise.all([
    readCounts(input, steps),
    readFailedHours(input, span),
    readFailedDestinations(input, span),
    readFailedShares(input, span),
    listPeople({ actor }),
  ]);
  const byStep = Map.groupBy(rows, ({ step }) => step);
  const personById = new Map(people.map((person) => [person.userId, person]));
  return {
    ...{ from: span.from.toISOString(), to: span.to.toISOString(), unit },
    total: sumCounts(rows),
    steps: steps.map(({ from, to }, place) => ({
      ...{ from: from.toISOString(), to: to.toISOString() },
      ...sumCounts(byStep.get(place) ?? []),
    })),
    found: findOutcomes(rows),
    causes: sumCauses(rows),
    ...{ destinations, hours },
    lines: sumBy(shares, ({ line }) => line).map(([line, failed]) => ({
      ...{ line: line || null, failed },
    })),
    people: sumBy(shares, ({ person }) => person).map(([userId, failed]) => ({
      ...{ person: personById.get(userId) ?? null, failed },
    })),
  };
}

function toSpan(steps: readonly Step[]): Step {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) throw new Error('A span has at least one step.');
  return { from: first.from, to: last.to };
}

/** The most first. */
function sumBy<Row extends { failed: number }>(
  rows: readonly Row[],
  toKey: (row: Row) => string,
): [string, number][] {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(toKey(row), (sums.get(toKey(row)) ?? 0) + row.failed);
  return [...sums].sort((a, b) => b[1] - a[1]);
}
