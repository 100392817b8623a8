import { ApplyRemedyBody, RemedyAnswer } from '#lib/shared/cases/case-remedy.ts';
import { applyRemedy } from '#lib/server/cases/apply-remedy.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const POST = route({
  permission: 'case:handle',
  body: ApplyRemedyBody,
  run: async ({ actor, body }) => json(RemedyAnswer, await applyRemedy({ actor, input: body })),
});
