import { ExportInsightQuery } from '#lib/shared/insight/insight-query.ts';
import { downloadResponse } from '#lib/server/http/download-response.ts';
import { route } from '#lib/server/http/route.ts';
import { exportChart } from '#lib/server/insight/export-chart.ts';

export const GET = route({
  permission: 'insight:view',
  query: ExportInsightQuery,
  run: async ({ actor, query }) =>
    downloadResponse(await exportChart({ actor, input: query }), {
      name: `Insight ${query.chart}.csv`,
      mediaType: 'text/csv; charset=utf-8',
    }),
});
