import { db } from '../db.ts';

/** The account’s number where it has but one: then it is the one that calls. */
export async function findOnlyLine(): Promise<string | null> {
  const lines = await db().faxLine.findMany({ take: 2, select: { number: true } });
  return lines.length === 1 ? (lines[0]?.number ?? null) : null;
}
