import { z } from 'zod';
import { faxDirections } from './fax.ts';
import { maxTags } from '../tags/tag.ts';
import { TimeZone } from '../time-zones/time-zone.ts';
import { outcomes } from './outcome.ts';
import { faxStatuses } from './status.ts';

/** Asks for faxes without a code, from no fax line, or made by nobody of the office. */
export const none = 'none';

/** More than the provider has for failures. */
export const maxCodes = 20;

const statusSet: ReadonlySet<string> = new Set(faxStatuses);
const StatusList = z
  .string()
  .transform((value) => value.split(',').filter(Boolean))
  .refine((values) => values.every((value) => statusSet.has(value)), 'This status does not exist.')
  .transform((values) => faxStatuses.filter((status) => values.includes(status)));

const CodeList = z
  .string()
  .max(1000)
  .transform((value) => [...new Set(value.split(',').filter(Boolean))])
  .refine((codes) => codes.length <= maxCodes, `Ask for ${maxCodes} codes at most.`);

const TagIdList = z
  .string()
  .transform((value) => [...new Set(value.split(',').filter(Boolean))])
  .pipe(z.array(z.uuid('This tag does not exist.')).max(maxTags));

/** Before faxes there were none, and PostgreSQL has no year 0. */
const FaxTime = z.iso
  .datetime({ offset: true })
  .refine((time) => new Date(time).getUTCFullYear() >= 1900, 'This is not a time of a fax.');

/** The query of `GET /api/faxes`: all optional; `status`, `code` and `tag` are comma-separated lists. */
export const ListFaxesQuery = z.object({
  status: StatusList.optional(),
  /** The provider's codes, verbatim, or `none`. */
  code: CodeList.optional(),
  /** What became of it; of deleted ones what their last try came to. */
  outcome: z.enum(outcomes, 'This outcome does not exist.').optional(),
  direction: z.enum(faxDirections, 'A fax is outbound or inbound.').optional(),
  /** Who made it: their id, or `none`. */
  user: z.union([z.literal(none), z.uuid()], 'This person does not exist.').optional(),
  /**
   * Beginnings of words of its texts and file names, part of a number in any spelling, a contact's
   * name, or all of a reference.
   */
  q: z.string().trim().max(200).optional(),
  /** The fax line, or `none`. */
  sender: z.string().max(40).optional(),
  /** Faxes to exactly this number or e-mail address, as faxes have it. */
  recipient: z.string().max(254).optional(),
  /** Faxes that took more than one try. */
  retried: z.literal('yes', 'Only faxes with retries can be asked for.').optional(),
  /** Faxes of this batch. */
  batch: z.uuid('This batch does not exist.').optional(),
  /** Faxes that have all of these tags, by their ids. */
  tag: TagIdList.optional(),
  /** Faxes whose case has notes. */
  notes: z.literal('yes', 'Ask for those with notes, or for all.').optional(),
  /** Faxes made at or after this time. */
  from: FaxTime.optional(),
  /** Faxes made before this time. */
  to: FaxTime.optional(),
  /** Faxes made within this hour of the day, in `timeZone`; it begins when an hour of UTC does. */
  hour: z.coerce.number().int().min(0).max(23).optional(),
  timeZone: TimeZone.optional(),
  /** The page behind this place. */
  cursor: z.string().max(200).optional(),
  /** The page right above this place, for who went down and comes back; no `cursor` beside it. */
  above: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type ListFaxesQuery = z.infer<typeof ListFaxesQuery>;

/** The query of `GET /api/faxes/count`: what a list is of, but no page of it. */
export const CountFaxesQuery = ListFaxesQuery.omit({ cursor: true, above: true, limit: true });
export type CountFaxesQuery = z.infer<typeof CountFaxesQuery>;
