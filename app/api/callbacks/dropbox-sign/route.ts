import { answerCallback } from '#lib/server/callbacks/answer-callback.ts';
import { publicRoute } from '#lib/server/http/route.ts';

export const POST = publicRoute({
  permission: 'public',
  allowCrossSite: true,
  run: ({ request }) => answerCallback(request),
});
