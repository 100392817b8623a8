import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { Tag, TagFields } from '#lib/shared/tags/tag.ts';
import { foldText } from '#lib/shared/text/fold-text.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { lockName } from '../database-lock.ts';
import { inTransaction } from '../db.ts';
import { announceRefetch } from '../live/announce-refetch.ts';
import { nameTaken } from './name-taken.ts';
import { toTag } from './to-tag.ts';

interface ChangeTag {
  actor: Actor;
  input: TagFields & { tagId: string };
}

/**
 * Gives a tag another name or colour, on every fax that has it; their history keeps the old name.
 * @throws {AppError} `forbidden`, `not_found`, `tag_name_taken`
 */
export async function changeTag({ actor, input }: ChangeTag): Promise<Tag> {
  requirePermission(actor, 'tag:manage');
  const { tagId: id, name, color } = input;
  const nameKey = foldText(name);
  const tag = await inTransaction(async (tx) => {
    await lockName(tx, 'tags');
    if ((await tx.tag.count({ where: { nameKey, id: { not: id } } })) > 0) throw nameTaken();
    const { count } = await tx.tag.updateMany({ where: { id }, data: { name, nameKey, color } });
    if (count === 0) throw new AppError('not_found');
    return toTag(await tx.tag.findUniqueOrThrow({ where: { id } }));
  });
  announceRefetch();
  return tag;
}
