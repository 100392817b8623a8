import { PersonList } from '#lib/shared/users/person.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';
import { listPeople } from '#lib/server/users/list-people.ts';

export const GET = route({
  permission: 'fax:view:any',
  run: async ({ actor }) => json(PersonList, { people: await listPeople({ actor }) }),
});
