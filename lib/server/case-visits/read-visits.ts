import { z } from 'zod';
import { VISIT_ENDS_MS, type CaseVisit } from '#lib/shared/case-visits/case-visit.ts';
import { db } from '../db.ts';

const Rows = z.array(z.object({ caseId: z.string(), userId: z.string(), name: z.string() }));

/** Each person once for each case that they have open; as many rows as there are open pages. */
export async function readVisits(): Promise<CaseVisit[]> {
  const rows = Rows.parse(
    await db().$queryRaw`
      SELECT DISTINCT visit."caseId", visit."userId", person."name"
      FROM "CaseVisit" visit JOIN "User" person ON person."id" = visit."userId"
      WHERE visit."seenAt" >= now() - ${VISIT_ENDS_MS} * interval '1 ms'
      ORDER BY visit."caseId", person."name", visit."userId"`,
  );
  return rows.map(({ caseId, userId, name }) => ({ caseId, person: { userId, name } }));
}
