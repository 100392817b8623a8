import { z } from 'zod';
import type { Transaction } from '../db.ts';
import type { Term } from './list-terms.ts';

const Rows = z.array(z.object({ id: z.number(), kind: z.string(), term: z.string() }));

export function toTermKey({ kind, term }: { kind: string; term: string }): string {
  return `${kind}:${term}`;
}

/**
 * The ids of these terms by their keys; those that are new are made. Who makes a term that another
 * transaction just makes waits for its end: always in one order, and before counting a number's use
 * (recordUse), so that two never wait for each other. Index: SearchTerm (kind, term).
 */
export async function writeTerms(
  tx: Transaction,
  terms: readonly Term[],
): Promise<Map<string, number>> {
  const distinct = [...new Map(terms.map((term) => [toTermKey(term), term])).values()];
  const kinds = distinct.map(({ kind }) => kind);
  const texts = distinct.map(({ term }) => term);
  await tx.$executeRaw`
    INSERT INTO "SearchTerm" ("kind", "term")
    SELECT given."kind", given."term"
    FROM unnest(${kinds}::text[], ${texts}::text[]) AS given("kind", "term")
    WHERE NOT EXISTS (
      SELECT 1 FROM "SearchTerm" AS known
      WHERE known."kind" = given."kind" AND known."term" = given."term")
    ORDER BY given."kind", given."term"
    ON CONFLICT ("kind", "term") DO NOTHING`;
  const rows = await tx.$queryRaw`
    SELECT known."id", known."kind", known."term"
    FROM unnest(${kinds}::text[], ${texts}::text[]) AS given("kind", "term")
    JOIN "SearchTerm" AS known ON known."kind" = given."kind" AND known."term" = given."term"`;
  return new Map(Rows.parse(rows).map((row) => [toTermKey(row), row.id]));
}
