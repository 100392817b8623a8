import { z } from 'zod';
import { VISIT_ENDS_MS, type CaseVisitParams } from '#lib/shared/case-visits/case-visit.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';
import { announceVisits } from '../live/announce-visits.ts';

interface RecordVisit {
  actor: Actor;
  input: CaseVisitParams;
}

const Rows = z.array(z.object({ isNew: z.boolean() }));

/**
 * Keeps that this person has the case open; only the first time is told to the others. What ended
 * unseen goes first, so that a page that slept is told of anew.
 * @throws {AppError} `forbidden`, `not_found`
 */
export async function recordVisit({ actor, input }: RecordVisit): Promise<void> {
  requirePermission(actor, 'case:handle');
  const { caseId, visitId } = input;
  await db().$executeRaw`
    DELETE FROM "CaseVisit" WHERE "seenAt" < now() - ${VISIT_ENDS_MS} * interval '1 ms'`;
  const rows = Rows.parse(
    await db().$queryRaw`
      INSERT INTO "CaseVisit" AS visit ("id", "caseId", "userId")
      SELECT ${visitId}::uuid, "id", ${actor.userId}::uuid FROM "FaxCase" WHERE "id" = ${caseId}::uuid
      ON CONFLICT ("id") DO UPDATE SET "seenAt" = now()
      WHERE visit."userId" = excluded."userId" AND visit."caseId" = excluded."caseId"
      RETURNING (xmax = 0) AS "isNew"`,
  );
  const [row] = rows;
  if (!row) throw new AppError('not_found');
  if (row.isNew) announceVisits();
}
