import { ContactAnswer, ContactList } from '#lib/shared/contacts/contact.ts';
import { ContactFields } from '#lib/shared/contacts/contact-fields.ts';
import { ListContactsQuery } from '#lib/shared/contacts/list-contacts-query.ts';
import { createContact } from '#lib/server/contacts/create-contact.ts';
import { listContacts } from '#lib/server/contacts/list-contacts.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'contact:view',
  query: ListContactsQuery,
  run: async ({ actor, query }) => json(ContactList, await listContacts({ actor, input: query })),
});

export const POST = route({
  permission: 'contact:edit',
  body: ContactFields,
  run: async ({ actor, body }) =>
    json(ContactAnswer, { contact: await createContact({ actor, input: body }) }, 201),
});
