import type { ContactGroup } from '#lib/shared/contact-groups/contact-group.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';
import { groupInclude, toContactGroup } from './to-contact-group.ts';

/** All groups by name. @throws {AppError} `forbidden` */
export async function listContactGroups({ actor }: { actor: Actor }): Promise<ContactGroup[]> {
  requirePermission(actor, 'contact:view');
  const rows = await db().contactGroup.findMany({
    orderBy: { nameKey: 'asc' },
    include: groupInclude,
  });
  return rows.map(toContactGroup);
}
