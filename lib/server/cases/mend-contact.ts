import type { Actor } from '#lib/shared/permissions.ts';
import type { Recipient } from '#lib/shared/recipients/parse-recipient.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { toTextColumns } from '../contacts/contact-text.ts';
import type { Transaction } from '../db.ts';

interface MendContact {
  contactId: string;
  from: string;
  to: Recipient;
}

/**
 * Puts the right number in the place of the wrong one, as of the first fax that needs it; a contact
 * that no longer has the wrong one is left alone. @throws {AppError} `forbidden`
 */
export async function mendContact(
  tx: Transaction,
  actor: Actor,
  { contactId, from, to }: MendContact,
): Promise<void> {
  requirePermission(actor, 'contact:edit');
  const contact = await tx.contact.findUnique({
    where: { id: contactId },
    include: { numbers: { orderBy: { position: 'asc' } } },
  });
  const wrong = contact?.numbers.find(({ number }) => number === from);
  if (!contact || !wrong) return;
  const place = { contactId_number: { contactId, number: from } };
  const hasRight = contact.numbers.some(({ number }) => number === to.value);
  if (hasRight) await tx.contactNumber.delete({ where: place });
  else await tx.contactNumber.update({ where: place, data: { number: to.value, kind: to.kind } });
  const numbers = contact.numbers.map(({ number }) => (number === from ? to.value : number));
  await tx.contact.update({
    where: { id: contactId },
    data: {
      ...toTextColumns({ ...contact, numbers: [...new Set(numbers)] }),
      version: { increment: 1 },
      updatedAt: new Date(),
      updatedById: actor.userId,
    },
    select: { id: true },
  });
}
