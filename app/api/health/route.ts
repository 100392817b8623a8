import { publicRoute } from '#lib/server/http/route.ts';

export const GET = publicRoute({
  permission: 'public',
  run: async () => Response.json({ status: 'up' }, { headers: { 'cache-control': 'no-store' } }),
});
