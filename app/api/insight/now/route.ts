import { InsightNow } from '#lib/shared/insight/insight.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';
import { getInsightNow } from '#lib/server/insight/get-insight-now.ts';

export const GET = route({
  permission: 'insight:view',
  run: async ({ actor }) => json(InsightNow, await getInsightNow({ actor })),
});
