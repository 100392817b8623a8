import { PageParams, PagePictureQuery } from '#lib/shared/pages/page-queries.ts';
import { fileResponse, lastingFileResponse } from '#lib/server/http/file-response.ts';
import { route } from '#lib/server/http/route.ts';
import { openPagePicture } from '#lib/server/pages/open-page-picture.ts';

export const GET = route({
  permission: 'fax:create',
  params: PageParams,
  query: PagePictureQuery,
  run: async ({ actor, params, query, request }) => {
    const picture = await openPagePicture({ actor, input: { ...params, ...query } });
    // The sender's line says what time it is.
    const respond = query.view === 'first' ? fileResponse : lastingFileResponse;
    return respond(request, picture);
  },
});
