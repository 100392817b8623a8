import { z } from 'zod';
import { foldText } from '../text/fold-text.ts';
import { tidyLabel } from '../text/tidy-label.ts';

/** The tones of the design that a tag may have. */
export const tagColors = ['blue', 'green', 'red', 'amber', 'violet', 'grey'] as const;
export type TagColor = (typeof tagColors)[number];

/** So many an office has, and no more: beyond that nobody finds one again. */
export const maxTags = 200;

/** A word of the office's own for faxes. */
export const Tag = z.object({
  tagId: z.string(),
  name: z.string(),
  color: z.enum(tagColors).nullable(),
});
export type Tag = z.infer<typeof Tag>;

export const TagAnswer = z.object({ tag: Tag });
/** All there are, by name. */
export const TagList = z.object({ tags: z.array(Tag) });

/** Semicolons part tags from each other in the history of a fax and where faxes are exported. */
const TagName = z
  .string()
  .transform(tidyLabel)
  .pipe(z.string().max(40, 'Keep this under 40 characters.'))
  // Marks that stand on no letter fold to nothing.
  .refine((name) => foldText(name) !== '', 'Enter a name.');

/** The body of `POST /api/tags` and of `PATCH /api/tags/{tagId}`. */
export const TagFields = z.object({
  name: TagName,
  color: z.enum(tagColors).nullable().default(null),
});
export type TagFields = z.infer<typeof TagFields>;

export const TagParams = z.object({ tagId: z.uuid() });

const TagIds = z.array(z.uuid()).max(maxTags);

/** What is put on faxes, and what is taken off. */
export const TagChange = z.object({ add: TagIds.default([]), remove: TagIds.default([]) });
export type TagChange = z.infer<typeof TagChange>;

/** Several names in one text. */
export const tagSeparator = '; ';
