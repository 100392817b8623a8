import { QuietHoursAnswer } from '#lib/shared/quiet-hours/quiet-hours-answer.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';
import { readQuietHours } from '#lib/server/quiet-hours/read-quiet-hours.ts';

export const GET = route({
  permission: 'fax:create',
  run: async () => json(QuietHoursAnswer, await readQuietHours()),
});
