import type { Tag } from '#lib/shared/tags/tag.ts';
import { db } from '../db.ts';
import { toTag } from './to-tag.ts';

/** All tags by name: they are the office's, and tell nothing of a fax. */
export async function listTags(): Promise<Tag[]> {
  return (await db().tag.findMany({ orderBy: { nameKey: 'asc' } })).map(toTag);
}
