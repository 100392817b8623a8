import { AppError } from '#lib/shared/errors.ts';
import type { Contact } from '#lib/shared/contacts/contact.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';
import { contactInclude, toContact } from './contact-row.ts';

interface GetContact {
  actor: Actor;
  input: { contactId: string };
}

/** @throws {AppError} `forbidden`, `not_found` */
export async function getContact({ actor, input }: GetContact): Promise<Contact> {
  requirePermission(actor, 'contact:view');
  const row = await db().contact.findUnique({
    where: { id: input.contactId },
    include: contactInclude,
  });
  if (!row) throw new AppError('not_found');
  return toContact(row);
}
