import { ExportPdfQuery } from '#lib/shared/fax-exports/export-faxes-query.ts';
import { exportPdf } from '#lib/server/fax-exports/export-pdf.ts';
import { downloadResponse } from '#lib/server/http/download-response.ts';
import { route } from '#lib/server/http/route.ts';
import { toWebStream } from '#lib/server/http/to-web-stream.ts';

export const GET = route({
  permission: 'fax:download:own',
  query: ExportPdfQuery,
  run: async ({ actor, query }) =>
    downloadResponse(toWebStream(await exportPdf({ actor, input: query })), {
      name: 'Faxes.pdf',
      mediaType: 'application/pdf',
    }),
});
