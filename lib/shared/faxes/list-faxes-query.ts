import { z } from 'zod';
import { faxStatuses } from './status.ts';

const statusSet: ReadonlySet<string> = new Set(faxStatuses);
const StatusList = z
  .string()
  .transform((value) => value.split(',').filter(Boolean))
  .refine((values) => values.every((value) => statusSet.has(value)), 'This status does not exist.')
  .transform((values) => faxStatuses.filter((status) => values.includes(status)));

/** The query of `GET /api/faxes`: all optional; `status` is a comma-separated list. */
export const ListFaxesQuery = z.object({
  status: StatusList.optional(),
  /** Part of a recipient, in any spelling, or of a title. */
  q: z.string().trim().max(200).optional(),
  sender: z.string().max(40).optional(),
  /** Faxes made at or after this time. */
  from: z.iso.datetime({ offset: true }).optional(),
  /** Faxes made before this time. */
  to: z.iso.datetime({ offset: true }).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type ListFaxesQuery = z.infer<typeof ListFaxesQuery>;
