import { ExportFaxesQuery } from '#lib/shared/fax-exports/export-faxes-query.ts';
import { exportZip } from '#lib/server/fax-exports/export-zip.ts';
import { downloadResponse } from '#lib/server/http/download-response.ts';
import { route } from '#lib/server/http/route.ts';
import { toWebStream } from '#lib/server/http/to-web-stream.ts';

export const GET = route({
  permission: 'fax:download:own',
  query: ExportFaxesQuery,
  run: async ({ actor, query }) =>
    downloadResponse(toWebStream(exportZip({ actor, input: query })), {
      name: 'Faxes.zip',
      mediaType: 'application/zip',
    }),
});
