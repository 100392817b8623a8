import { Insight } from '#lib/shared/insight/insight.ts';
import { InsightQuery } from '#lib/shared/insight/insight-query.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';
import { getInsight } from '#lib/server/insight/get-insight.ts';

export const GET = route({
  permission: 'insight:view',
  query: InsightQuery,
  run: async ({ actor, query }) => json(Insight, await getInsight({ actor, input: query })),
});
