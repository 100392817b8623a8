import { CaseVisitParams } from '#lib/shared/case-visits/case-visit.ts';
import { endVisit } from '#lib/server/case-visits/end-visit.ts';
import { recordVisit } from '#lib/server/case-visits/record-visit.ts';
import { noContent } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const PUT = route({
  permission: 'case:handle',
  params: CaseVisitParams,
  run: async ({ actor, params }) => {
    await recordVisit({ actor, input: params });
    return noContent();
  },
});

export const DELETE = route({
  permission: 'case:handle',
  params: CaseVisitParams,
  run: async ({ actor, params }) => {
    await endVisit({ actor, input: params });
    return noContent();
  },
});
