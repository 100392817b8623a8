import { ContactFaxes, ContactParams } from '#lib/shared/contacts/contact.ts';
import { listContactFaxes } from '#lib/server/contacts/list-contact-faxes.ts';
import { json } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'fax:view:own',
  params: ContactParams,
  run: async ({ actor, params }) =>
    json(ContactFaxes, { faxes: await listContactFaxes({ actor, input: params }) }),
});
