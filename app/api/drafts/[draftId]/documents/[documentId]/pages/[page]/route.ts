import { PageParams, PagePictureQuery } from '#lib/shared/pages/page-queries.ts';
import { lastingFileResponse } from '#lib/server/http/file-response.ts';
import { route } from '#lib/server/http/route.ts';
import { openPagePicture } from '#lib/server/pages/open-page-picture.ts';

export const GET = route({
  permission: 'fax:create',
  params: PageParams,
  query: PagePictureQuery,
  run: async ({ actor, params, query, request }) =>
    lastingFileResponse(request, await openPagePicture({ actor, input: { ...params, ...query } })),
});
