import type { CaseVisitParams } from '#lib/shared/case-visits/case-visit.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';
import { announceVisits } from '../live/announce-visits.ts';

interface EndVisit {
  actor: Actor;
  input: CaseVisitParams;
}

/** The page is closed. One that is known no more needs nothing. @throws {AppError} `forbidden` */
export async function endVisit({ actor, input }: EndVisit): Promise<void> {
  requirePermission(actor, 'case:handle');
  const { caseId, visitId } = input;
  const { count } = await db().caseVisit.deleteMany({
    where: { id: visitId, caseId, userId: actor.userId },
  });
  if (count > 0) announceVisits();
}
