import {
  ContactGroupAnswer,
  ContactGroupFields,
  ContactGroupParams,
} from '#lib/shared/contact-groups/contact-group.ts';
import { changeContactGroup } from '#lib/server/contact-groups/change-contact-group.ts';
import { deleteContactGroup } from '#lib/server/contact-groups/delete-contact-group.ts';
import { json, noContent } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const PATCH = route({
  permission: 'contact:edit',
  params: ContactGroupParams,
  body: ContactGroupFields,
  run: async ({ actor, params, body }) =>
    json(ContactGroupAnswer, {
      group: await changeContactGroup({ actor, input: { ...body, ...params } }),
    }),
});

export const DELETE = route({
  permission: 'contact:edit',
  params: ContactGroupParams,
  run: async ({ actor, params }) => {
    await deleteContactGroup({ actor, input: params });
    return noContent();
  },
});
