import {
  CoverTemplateAnswer,
  CoverTemplateList,
  CreateCoverTemplateInput,
} from '#lib/shared/cover-templates/cover-template.ts';
import { createCoverTemplate } from '#lib/server/covers/create-cover-template.ts';
import { listCoverTemplates } from '#lib/server/covers/list-cover-templates.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'cover-template:view',
  run: async ({ actor }) => json(CoverTemplateList, await listCoverTemplates({ actor })),
});

export const POST = route({
  permission: 'cover-template:manage',
  body: CreateCoverTemplateInput,
  run: async ({ actor, body }) => {
    const template = await createCoverTemplate({ actor, input: body });
    return json(CoverTemplateAnswer, { template }, 201);
  },
});
