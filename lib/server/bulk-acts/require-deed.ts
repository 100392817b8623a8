import type { Deed } from '#lib/shared/bulk-acts/bulk-act.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';

/** May the actor do this at all? To which fax, is asked of each. @throws {AppError} `forbidden` */
export function requireDeed(actor: Actor, deed: Deed): void {
  requirePermission(actor, deed.kind === 'assign' ? 'case:handle' : 'fax:view:own');
}
