import { AppError } from '#lib/shared/errors.ts';
import { canOnFax, type Actor, type FaxVerb } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { faxInclude, type FaxRow } from './to-fax.ts';

/**
 * The fax, for this actor and this verb. A deleted one is gone for those who see their own faxes
 * only; who sees any fax sees that it was there.
 * @throws {AppError} `not_found` for what the actor may not know of, `forbidden` for what they see
 *   but may not do
 */
export async function requireFax(actor: Actor, verb: FaxVerb, faxId: string): Promise<FaxRow> {
  const fax = await db().fax.findUnique({ where: { id: faxId }, include: faxInclude });
  const owned = { ownerId: fax?.createdById ?? null };
  if (!fax || !canOnFax(actor, 'view', owned)) throw new AppError('not_found');
  const isForEyesOnly = verb === 'view' && canOnFax(actor, 'view', { ownerId: null });
  if (fax.deletedAt && !isForEyesOnly) throw new AppError('not_found');
  if (!canOnFax(actor, verb, owned)) throw new AppError('forbidden');
  return fax;
}
