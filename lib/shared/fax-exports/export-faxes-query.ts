import { z } from 'zod';
import { CountFaxesQuery } from '../faxes/list-faxes-query.ts';
import { TimeZone } from '../time-zones/time-zone.ts';

/** So many chosen faxes fit into an address. */
export const maxExportIds = 200;

const Ids = z
  .string()
  .transform((value) => value.split(',').filter(Boolean))
  .pipe(z.array(z.uuid()).min(1).max(maxExportIds));

/** So many pages go into one PDF of several faxes. */
export const maxPdfPages = 500;

/** The query of `GET /api/faxes/exports/pdf`: faxes that somebody chose. */
export const ExportPdfQuery = z.object({ ids: Ids });
export type ExportPdfQuery = z.infer<typeof ExportPdfQuery>;

/** A whole view of the list, or the faxes that somebody chose in it. */
export const ExportFaxesQuery = CountFaxesQuery.extend({
  /** Instead of a filter; comma-separated. */
  ids: Ids.optional(),
  /** Of the viewer: times are written in it. */
  timeZone: TimeZone.default('UTC'),
});
export type ExportFaxesQuery = z.infer<typeof ExportFaxesQuery>;
