import type { InsightQuery } from '#lib/shared/insight/insight-query.ts';
import type { Insight } from '#lib/shared/insight/insight.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { Person } from '#lib/shared/users/person.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { listPeople } from '../users/list-people.ts';
import { listSteps, toSpan } from './list-steps.ts';
import { readCounts } from './read-counts.ts';
import { readFailedDestinations, readFailedShares, type FailedShare } from './read-failures.ts';
import { sumCauses, sumCounts } from './sum-counts.ts';

interface GetInsight {
  actor: Actor;
  input: InsightQuery;
}

/** What became of the faxes of a span, as of some seconds ago. @throws {AppError} `forbidden` */
export async function getInsight({ actor, input }: GetInsight): Promise<Insight> {
  requirePermission(actor, 'insight:view');
  const listed = await listSteps(input);
  const { unit, steps } = listed;
  const span = toSpan(steps);
  const [rows, destinations, shares, people] = await Promise.all([
    readCounts(input, listed),
    readFailedDestinations(input, span),
    readFailedShares(input, span),
    listPeople({ actor }),
  ]);
  const byStep = Map.groupBy(rows, ({ step }) => step);
  return {
    ...{ from: span.from.toISOString(), to: span.to.toISOString(), unit },
    total: sumCounts(rows),
    steps: steps.map(({ from, to }, place) => ({
      ...{ from: from.toISOString(), to: to.toISOString() },
      ...sumCounts(byStep.get(place) ?? []),
    })),
    causes: sumCauses(rows),
    destinations,
    ...toShares(shares, people),
  };
}

function toShares(shares: readonly FailedShare[], people: readonly Person[]) {
  const sorted = shares.toSorted((a, b) => b.failed - a.failed);
  const personById = new Map(people.map((person) => [person.userId, person]));
  const byHour = new Map(shares.map(({ hour, failed }) => [hour, failed]));
  return {
    lines: sorted.flatMap(({ line, failed }) =>
      line === null ? [] : [{ line: line || null, failed }],
    ),
    people: sorted.flatMap(({ person, failed }) =>
      person === null ? [] : [{ person: personById.get(person) ?? null, failed }],
    ),
    hours: Array.from({ length: 24 }, (_, hour) => byHour.get(hour) ?? 0),
  };
}
