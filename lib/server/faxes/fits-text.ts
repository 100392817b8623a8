import { Prisma } from '../generated/prisma/client.ts';
import type { WayFit } from '../search/find-fitting.ts';
import type { WordFit } from '../search/find-terms.ts';

/** Of more ids, PostgreSQL makes a table to look them up in; before, comparing is faster. */
const MANY_IDS = 8;

/** Conditions on "Fax" for a text that was looked up; it fits in one of several ways. */
export const fitsText = {
  /** Indexes: Fax (terms), Fax (recipient, createdAt), Fax (sender, …). */
  byIndex: (ways: readonly WayFit[]) =>
    inOneWay(ways, (fit) => [...hasTerm([...fit.terms, ...fit.numbers]), ...isOfContact(fit)]),

  /** The same for a row in hand: an overlap of arrays would compare each with each. */
  byRow: (ways: readonly WayFit[]) =>
    inOneWay(ways, (fit) => {
      const ids = [...fit.terms, ...fit.numbers];
      return [...(ids.length > MANY_IDS ? [hasOneOf(ids)] : hasTerm(ids)), ...isOfContact(fit)];
    }),

  /** What statistics know of: they have no single number. */
  bySample: (ways: readonly WayFit[]) =>
    inOneWay(ways, (fit) => [...hasTerm(fit.terms), ...isOfContact(fit)]),
};

function hasTerm(ids: readonly number[]): Prisma.Sql[] {
  return ids.length > 0 ? [Prisma.sql`"terms" && ${ids}::int[]`] : [];
}

function hasOneOf(ids: readonly number[]): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM unnest("terms") AS term WHERE term = ANY(${ids}::int[]))`;
}

/** Contacts are found by name, and faxes to and from them by their numbers: names change. */
function isOfContact({ ofContacts }: WordFit): Prisma.Sql[] {
  if (ofContacts.length === 0) return [];
  return [
    Prisma.sql`"recipient" = ANY(${ofContacts}::text[])`,
    Prisma.sql`"sender" = ANY(${ofContacts}::text[])`,
  ];
}

function inOneWay(
  ways: readonly WayFit[],
  toTests: (fit: WordFit) => readonly Prisma.Sql[],
): Prisma.Sql {
  const tests = ways.map((way) =>
    join(
      way.map((fit) => join(toTests(fit), ' OR ')),
      ' AND ',
    ),
  );
  return join(tests, ' OR ');
}

/** Nothing fits where there is nothing to fit. */
function join(tests: readonly Prisma.Sql[], by: ' AND ' | ' OR '): Prisma.Sql {
  return tests.length > 0 ? Prisma.sql`(${Prisma.join([...tests], by)})` : Prisma.sql`false`;
}
