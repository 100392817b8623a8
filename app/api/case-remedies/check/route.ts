import { CheckRemedyBody, RemedyCheck } from '#lib/shared/cases/case-remedy.ts';
import { checkRemedy } from '#lib/server/cases/check-remedy.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const POST = route({
  permission: 'case:handle',
  body: CheckRemedyBody,
  run: async ({ actor, body }) => json(RemedyCheck, await checkRemedy({ actor, input: body })),
});
