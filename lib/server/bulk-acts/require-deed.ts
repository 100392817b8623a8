import type { Deed } from '#lib/shared/bulk-acts/bulk-act.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { requireCasePeople } from '../cases/case-people.ts';
import { db } from '../db.ts';

/** May the actor do this at all? To which fax, is asked of each. @throws {AppError} `forbidden` */
export function requireDeed(actor: Actor, deed: Deed): void {
  requirePermission(actor, deed.kind === 'assign' ? 'case:handle' : 'fax:view:own');
}

/**
 * The same before any fax is looked at: what no fax fits is refused at once.
 * @throws {AppError} `forbidden`, `unknown_person`
 */
export async function requireNewDeed(actor: Actor, deed: Deed): Promise<void> {
  requireDeed(actor, deed);
  if (deed.kind === 'assign' && deed.userId !== null) await requireCasePeople(db(), [deed.userId]);
}
