import { z } from 'zod';
import { CountFaxesQuery } from '../faxes/list-faxes-query.ts';
import { isTimeZone } from '../time-zones/is-time-zone.ts';

/** So many chosen faxes fit into an address. */
export const maxExportIds = 200;

const Ids = z
  .string()
  .transform((value) => value.split(',').filter(Boolean))
  .pipe(z.array(z.uuid()).min(1).max(maxExportIds));

/** A whole view of the list, or the faxes that somebody chose in it. */
export const ExportFaxesQuery = CountFaxesQuery.extend({
  /** Instead of a filter; comma-separated. */
  ids: Ids.optional(),
  /** Of the viewer: times are written in it. */
  timeZone: z.string().refine(isTimeZone, 'This time zone does not exist.').default('UTC'),
});
export type ExportFaxesQuery = z.infer<typeof ExportFaxesQuery>;
