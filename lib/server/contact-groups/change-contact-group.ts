import { AppError } from '#lib/shared/errors.ts';
import type { ContactGroup } from '#lib/shared/contact-groups/contact-group.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { foldText } from '#lib/shared/text/fold-text.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { lockName } from '../database-lock.ts';
import { inTransaction } from '../db.ts';
import { nameTaken } from './name-taken.ts';
import { groupInclude, toContactGroup } from './to-contact-group.ts';

interface ChangeContactGroup {
  actor: Actor;
  input: { groupId: string; name: string };
}

/** Renames a group. @throws {AppError} `forbidden`, `not_found`, `group_name_taken` */
export async function changeContactGroup({
  actor,
  input: { groupId: id, name },
}: ChangeContactGroup): Promise<ContactGroup> {
  requirePermission(actor, 'contact:edit');
  return await inTransaction(async (tx) => {
    const nameKey = foldText(name);
    await lockName(tx, `contact group ${nameKey}`);
    const others = await tx.contactGroup.count({ where: { nameKey, id: { not: id } } });
    if (others > 0) throw nameTaken();
    const { count } = await tx.contactGroup.updateMany({
      where: { id },
      data: { name, nameKey },
    });
    if (count === 0) throw new AppError('not_found');
    return toContactGroup(
      await tx.contactGroup.findUniqueOrThrow({ where: { id }, include: groupInclude }),
    );
  });
}
