import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { maxTags, type Tag, type TagFields } from '#lib/shared/tags/tag.ts';
import { foldText } from '#lib/shared/text/fold-text.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { lockName } from '../database-lock.ts';
import { inTransaction } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import { nameTaken } from './name-taken.ts';
import { toTag } from './to-tag.ts';

interface CreateTag {
  actor: Actor;
  input: TagFields;
}

/** @throws {AppError} `forbidden`, `tag_name_taken`, `too_many_tags` */
export async function createTag({ actor, input }: CreateTag): Promise<Tag> {
  requirePermission(actor, 'fax:view:own');
  const { name, color } = input;
  const nameKey = foldText(name);
  return await inTransaction(async (tx) => {
    await lockName(tx, 'tags');
    if (await tx.tag.findUnique({ where: { nameKey } })) throw nameTaken();
    if ((await tx.tag.count()) >= maxTags) throw new AppError('too_many_tags');
    const data = { id: newId(), name, nameKey, color, createdById: actor.userId };
    return toTag(await tx.tag.create({ data }));
  });
}
