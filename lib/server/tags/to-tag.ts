import { z } from 'zod';
import { tagColors, type Tag } from '#lib/shared/tags/tag.ts';
import type { Tag as TagRow } from '../generated/prisma/client.ts';

const ColorColumn = z.enum(tagColors).nullable();

export function toTag({ id, name, color }: TagRow): Tag {
  return { tagId: id, name, color: ColorColumn.parse(color) };
}
