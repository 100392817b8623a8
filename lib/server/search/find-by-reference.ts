import { z } from 'zod';
import { db } from '../db.ts';

/**
 * The fax that is named by what was typed: by its id, the id that the provider gave it, or the
 * reference of an attempt. Indexes: the unique ones of Fax and Attempt.
 */
export async function findByReference(typed: string): Promise<string | null> {
  const reference = typed.trim();
  if (reference === '' || /\s/.test(reference)) return null;
  const attempt = await db().attempt.findFirst({
    where: {
      OR: [
        { providerFaxId: { in: [reference, reference.toLowerCase()] } },
        { reference: { in: [reference, reference.toUpperCase()] } },
      ],
    },
    select: { faxId: true },
  });
  if (attempt) return attempt.faxId;
  const id = z.uuid().safeParse(reference.toLowerCase());
  if (!id.success) return null;
  const fax = await db().fax.findUnique({ where: { id: id.data }, select: { id: true } });
  return fax && fax.id;
}
