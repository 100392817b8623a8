import type { exportFormats } from '#lib/shared/contact-imports/contact-import.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { downloadResponse } from '../http/download-response.ts';
import { readContacts } from './known-contact.ts';
import { toCsv } from './to-csv.ts';
import { toVcards } from './to-vcards.ts';

interface ExportContacts {
  actor: Actor;
  input: { format: (typeof exportFormats)[number] };
}

const formats = {
  csv: { write: toCsv, mediaType: 'text/csv; charset=utf-8', name: 'contacts.csv' },
  vcard: { write: toVcards, mediaType: 'text/vcard; charset=utf-8', name: 'contacts.vcf' },
} as const;

/** All contacts as one file, by name. @throws {AppError} `forbidden` */
export async function exportContacts({ actor, input }: ExportContacts): Promise<Response> {
  requirePermission(actor, 'contact:view');
  const { write, mediaType, name } = formats[input.format];
  const contacts = await readContacts(Prisma.sql`ORDER BY "sortName", "id"`);
  return downloadResponse(write(contacts), { name, mediaType });
}
