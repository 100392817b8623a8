import { AppError } from '#lib/shared/errors.ts';
import type { ChangeContactFields } from '#lib/shared/contacts/contact-fields.ts';
import type { Contact } from '#lib/shared/contacts/contact.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { inTransaction } from '../db.ts';
import { contactInclude, toContact } from './contact-row.ts';
import { toColumns, toNumberRows } from './to-columns.ts';

interface ChangeContact {
  actor: Actor;
  input: ChangeContactFields & { contactId: string };
}

/**
 * Saves a contact as a whole, unless somebody saved it since the state that was edited.
 * @throws {AppError} `forbidden`, `not_found`, `contact_changed`
 */
export async function changeContact({ actor, input }: ChangeContact): Promise<Contact> {
  requirePermission(actor, 'contact:edit');
  const { contactId: id, version, ...fields } = input;
  return await inTransaction(async (tx) => {
    // One statement claims the version: of two who save the same state, one is told.
    const { count } = await tx.contact.updateMany({
      where: { id, version },
      data: {
        ...toColumns(fields),
        version: version + 1,
        updatedAt: new Date(),
        updatedById: actor.userId,
      },
    });
    if (count === 0) throw await explainRefusal(tx.contact.count({ where: { id } }));
    await tx.contactNumber.deleteMany({ where: { contactId: id } });
    await tx.contactNumber.createMany({
      data: toNumberRows(fields).map((row) => ({ contactId: id, ...row })),
    });
    return toContact(
      await tx.contact.findUniqueOrThrow({ where: { id }, include: contactInclude }),
    );
  });
}

async function explainRefusal(existing: Promise<number>): Promise<AppError> {
  return new AppError((await existing) === 0 ? 'not_found' : 'contact_changed');
}
