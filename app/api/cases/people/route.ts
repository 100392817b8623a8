import { PersonList } from '#lib/shared/users/person.ts';
import { listCasePeople } from '#lib/server/cases/case-people.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'case:handle',
  run: async ({ actor }) => json(PersonList, { people: await listCasePeople({ actor }) }),
});
