import type { CaseVisit } from '#lib/shared/case-visits/case-visit.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { readVisits } from './read-visits.ts';

/** Who has which case open now. @throws {AppError} `forbidden` */
export async function listVisits({ actor }: { actor: Actor }): Promise<CaseVisit[]> {
  requirePermission(actor, 'case:handle');
  return await readVisits();
}
