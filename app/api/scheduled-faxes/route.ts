import { ScheduledFaxList } from '#lib/shared/faxes/answers.ts';
import { listScheduledFaxes } from '#lib/server/faxes/list-scheduled-faxes.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'fax:view:own',
  run: async ({ actor }) => json(ScheduledFaxList, await listScheduledFaxes({ actor })),
});
