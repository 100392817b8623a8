import { route } from '#lib/server/http/route.ts';
import { openLiveStream } from '#lib/server/live/open-live-stream.ts';

export const GET = route({
  permission: 'fax:view:own',
  run: async ({ actor, request }) => openLiveStream(request, actor),
});
