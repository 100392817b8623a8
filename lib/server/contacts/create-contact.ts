import type { Contact } from '#lib/shared/contacts/contact.ts';
import type { ContactFields } from '#lib/shared/contacts/contact-fields.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import { contactInclude, toContact } from './contact-row.ts';
import { toColumns, toNumberRows } from './to-columns.ts';

interface CreateContact {
  actor: Actor;
  input: ContactFields;
}

/** Adds somebody to the office's contacts. @throws {AppError} `forbidden` */
export async function createContact({ actor, input }: CreateContact): Promise<Contact> {
  requirePermission(actor, 'contact:edit');
  const row = await db().contact.create({
    data: {
      id: newId(),
      ...toColumns(input),
      createdById: actor.userId,
      updatedById: actor.userId,
      numbers: { create: toNumberRows(input) },
    },
    include: contactInclude,
  });
  return toContact(row);
}
