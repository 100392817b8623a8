import {
  ContactGroupAnswer,
  ContactGroupFields,
  ContactGroupList,
} from '#lib/shared/contact-groups/contact-group.ts';
import { createContactGroup } from '#lib/server/contact-groups/create-contact-group.ts';
import { listContactGroups } from '#lib/server/contact-groups/list-contact-groups.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'contact:view',
  run: async ({ actor }) => json(ContactGroupList, { groups: await listContactGroups({ actor }) }),
});

export const POST = route({
  permission: 'contact:edit',
  body: ContactGroupFields,
  run: async ({ actor, body }) =>
    json(ContactGroupAnswer, { group: await createContactGroup({ actor, input: body }) }, 201),
});
