import { z } from 'zod';

/** The query of `GET /api/contacts`: all optional. */
export const ListContactsQuery = z.object({
  /** Beginnings of words of name, organisation and tags, and parts of a number in any spelling. */
  q: z.string().trim().max(200).optional(),
  tag: z.string().max(60).optional(),
  group: z.uuid('This group does not exist.').optional(),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type ListContactsQuery = z.infer<typeof ListContactsQuery>;
