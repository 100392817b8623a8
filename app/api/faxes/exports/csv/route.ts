import { ExportFaxesQuery } from '#lib/shared/fax-exports/export-faxes-query.ts';
import { exportCsv } from '#lib/server/fax-exports/export-csv.ts';
import { downloadResponse } from '#lib/server/http/download-response.ts';
import { route } from '#lib/server/http/route.ts';
import { toWebStream } from '#lib/server/http/to-web-stream.ts';

export const GET = route({
  permission: 'fax:view:own',
  query: ExportFaxesQuery,
  run: async ({ actor, query }) =>
    downloadResponse(toWebStream(exportCsv({ actor, input: query })), {
      name: 'Faxes.csv',
      mediaType: 'text/csv; charset=utf-8',
    }),
});
