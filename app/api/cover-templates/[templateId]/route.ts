import {
  ChangeCoverTemplateInput,
  CoverTemplateAnswer,
  CoverTemplateParams,
} from '#lib/shared/cover-templates/cover-template.ts';
import { archiveCoverTemplate } from '#lib/server/covers/archive-cover-template.ts';
import { changeCoverTemplate } from '#lib/server/covers/change-cover-template.ts';
import { getCoverTemplate } from '#lib/server/covers/get-cover-template.ts';
import { json, noContent } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'cover-template:view',
  params: CoverTemplateParams,
  run: async ({ actor, params }) =>
    json(CoverTemplateAnswer, { template: await getCoverTemplate({ actor, input: params }) }),
});

export const PUT = route({
  permission: 'cover-template:manage',
  params: CoverTemplateParams,
  body: ChangeCoverTemplateInput,
  run: async ({ actor, params, body }) => {
    const template = await changeCoverTemplate({ actor, input: { ...body, ...params } });
    return json(CoverTemplateAnswer, { template });
  },
});

export const DELETE = route({
  permission: 'cover-template:manage',
  params: CoverTemplateParams,
  run: async ({ actor, params }) => {
    await archiveCoverTemplate({ actor, input: params });
    return noContent();
  },
});
