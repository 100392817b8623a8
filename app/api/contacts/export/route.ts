import { ExportContactsQuery } from '#lib/shared/contact-imports/contact-import.ts';
import { exportContacts } from '#lib/server/contact-imports/export-contacts.ts';
import { route } from '#lib/server/http/route.ts';

export const GET = route({
  permission: 'contact:view',
  query: ExportContactsQuery,
  run: ({ actor, query }) => exportContacts({ actor, input: query }),
});
