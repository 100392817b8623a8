import { FaxLineList } from '#lib/shared/fax-lines/fax-line.ts';
import { listFaxLines } from '#lib/server/fax-lines/list-fax-lines.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'fax-line:view',
  run: async ({ actor }) => json(FaxLineList, { faxLines: await listFaxLines({ actor }) }),
});
