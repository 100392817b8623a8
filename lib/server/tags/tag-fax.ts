import { AppError } from '#lib/shared/errors.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { tagSeparator, type TagChange } from '#lib/shared/tags/tag.ts';
import type { Transaction } from '../db.ts';
import { changeFax } from '../faxes/change-fax.ts';
import type { FaxWithAttempts } from '../faxes/attempt-row.ts';
import { readFax } from '../faxes/read-fax.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { requireFax } from '../faxes/require-fax.ts';

interface TagFax {
  actor: Actor;
  input: TagChange & { faxId: string };
}

/**
 * Puts tags on a fax and takes others off, as one act. Who may see a fax may tag it; what it has
 * already, or has not, changes nothing.
 * @throws {AppError} `not_found`, `unknown_tag`
 */
export async function tagFax({ actor, input }: TagFax): Promise<Fax> {
  const { id: faxId } = await requireFax(actor, 'view', input.faxId);
  await changeFax(faxId, (tx, fax) => changeTags(tx, fax, { actor, change: input }));
  return await readFax(faxId);
}

interface ChangeTags {
  actor: Actor;
  change: TagChange;
}

/** The same for a fax that is locked. @throws {AppError} `unknown_tag` */
export async function changeTags(
  tx: Transaction,
  fax: FaxWithAttempts,
  { actor, change: { add, remove } }: ChangeTags,
): Promise<void> {
  await requireTags(tx, add);
  const before = await listNames(tx, fax.id);
  await tx.faxTag.deleteMany({ where: { faxId: fax.id, tagId: { in: remove } } });
  const { id: faxId, createdAt, status, statusCode, direction, createdById } = fax;
  const { sender, batchId, deletedAt, hasNotes } = fax;
  const copied = { createdAt, status, statusCode, direction, createdById, sender, batchId };
  await tx.faxTag.createMany({
    data: add.map((tagId) => ({ faxId, tagId, ...copied, deletedAt, hasNotes })),
    skipDuplicates: true,
  });
  const after = await listNames(tx, fax.id);
  if (before === after) return;
  const cause = { kind: 'user', userId: actor.userId } as const;
  await recordEvent(tx, { faxId, type: 'tags_changed', cause, before, after });
}

/** Locked: none is deleted before it is on the fax. */
async function requireTags(tx: Transaction, tagIds: readonly string[]): Promise<void> {
  if (tagIds.length === 0) return;
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Tag" WHERE "id" = ANY(${[...tagIds]}::uuid[]) FOR KEY SHARE`;
  if (found.length < new Set(tagIds).size) throw new AppError('unknown_tag');
}

async function listNames(tx: Transaction, faxId: string): Promise<string> {
  const rows = await tx.faxTag.findMany({
    where: { faxId },
    select: { tag: { select: { name: true } } },
    orderBy: { tag: { nameKey: 'asc' } },
  });
  return rows.map(({ tag }) => tag.name).join(tagSeparator);
}
