import type { ContactGroup } from '#lib/shared/contact-groups/contact-group.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { foldText } from '#lib/shared/text/fold-text.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import { nameTaken } from './name-taken.ts';

interface CreateContactGroup {
  actor: Actor;
  input: { name: string };
}

/** @throws {AppError} `forbidden`, `group_name_taken` */
export async function createContactGroup({
  actor,
  input: { name },
}: CreateContactGroup): Promise<ContactGroup> {
  requirePermission(actor, 'contact:edit');
  const id = newId();
  const { count } = await db().contactGroup.createMany({
    data: [{ id, name, nameKey: foldText(name), createdById: actor.userId }],
    skipDuplicates: true,
  });
  if (count === 0) throw nameTaken();
  return { groupId: id, name, members: 0 };
}
