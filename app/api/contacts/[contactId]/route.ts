import { ContactAnswer, ContactParams } from '#lib/shared/contacts/contact.ts';
import { ChangeContactFields } from '#lib/shared/contacts/contact-fields.ts';
import { changeContact } from '#lib/server/contacts/change-contact.ts';
import { deleteContact } from '#lib/server/contacts/delete-contact.ts';
import { getContact } from '#lib/server/contacts/get-contact.ts';
import { json, noContent } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'contact:view',
  params: ContactParams,
  run: async ({ actor, params }) =>
    json(ContactAnswer, { contact: await getContact({ actor, input: params }) }),
});

export const PUT = route({
  permission: 'contact:edit',
  params: ContactParams,
  body: ChangeContactFields,
  run: async ({ actor, params, body }) =>
    json(ContactAnswer, { contact: await changeContact({ actor, input: { ...body, ...params } }) }),
});

export const DELETE = route({
  permission: 'contact:edit',
  params: ContactParams,
  run: async ({ actor, params }) => {
    await deleteContact({ actor, input: params });
    return noContent();
  },
});
