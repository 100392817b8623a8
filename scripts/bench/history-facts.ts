import { z } from 'zod';
import type { Site } from './history-site.ts';

/** What a history has to ask for: several of each, so that no case is about one lucky page. */
export interface Facts {
  users: string[];
  lines: string[];
  batches: string[];
  /** The most used first. */
  tags: string[];
  /** Words of one fax, or of a few. */
  rareWords: string[];
  /** Five digits from within a recipient's number. */
  digits: string[];
  /** Given and family name of a contact, folded. */
  names: { given: string; family: string }[];
  /** The first day of a month. */
  months: Date[];
}

const VARIANTS = 6;
const Rows = z.array(z.object({ value: z.string() }));

/** Samples that spread over all of the history: of the first or last alone all would be cached. */
export async function readFacts({ sql }: Site): Promise<Facts> {
  const read = async (query: string) =>
    Rows.parse((await sql.query(query)).rows).map(({ value }) => value);
  const spread = async (query: string) => pickEvenly(await read(query), VARIANTS);
  return {
    users: await spread(
      `SELECT "createdById" AS value FROM "Fax" WHERE "createdById" IS NOT NULL
       GROUP BY 1 ORDER BY count(*) DESC, 1`,
    ),
    lines: await spread(`SELECT "number" AS value FROM "FaxLine" ORDER BY 1`),
    batches: await spread(`SELECT "id" AS value FROM "Batch" ORDER BY 1`),
    tags: await spread(
      `SELECT "tagId" AS value FROM "FaxTag" GROUP BY 1 ORDER BY count(*) DESC, 1`,
    ),
    rareWords: await spread(
      `SELECT "term" AS value FROM "SearchTerm" WHERE "kind" = 'word' AND "term" ~ '^[0-9]{6}$' ORDER BY "id"`,
    ),
    digits: await spread(
      `SELECT substr("term", 5, 5) AS value FROM "SearchTerm"
       WHERE "kind" = 'number' AND "term" ~ '^[0-9]{11}$' ORDER BY "term"`,
    ),
    names: (
      await spread(
        `SELECT "sortName" AS value FROM "Contact" WHERE "sortName" ~ '^[a-z]+ [a-z]+$' ORDER BY "id"`,
      )
    ).map(toName),
    months: (
      await spread(`SELECT month::text AS value FROM generate_series(
       date_trunc('month', now()) - interval '40 months', now(), interval '1 month') AS month`)
    ).map((month) => new Date(month)),
  };
}

function toName(sortName: string): { given: string; family: string } {
  const [given = '', family = ''] = sortName.split(' ');
  return { given, family };
}

function pickEvenly<Value>(values: readonly Value[], count: number): Value[] {
  const step = Math.max(1, values.length / count);
  const picked = Array.from({ length: count }, (_, index) => values[Math.floor(index * step)]);
  return picked.flatMap((value) => (value === undefined ? [] : [value]));
}
