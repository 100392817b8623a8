import { AppError } from '#lib/shared/errors.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { callOff } from './call-off.ts';
import { changeFax } from './change-fax.ts';
import { readFax } from './read-fax.ts';
import { requireFax } from './require-fax.ts';

interface StopFax {
  actor: Actor;
  input: { faxId: string };
}

/**
 * Makes no further try. One that is on its way can't be called back: what it comes to still counts.
 * @throws {AppError} `not_found`, `forbidden`, `fax_ended` when nothing more was planned
 */
export async function stopFax({ actor, input }: StopFax): Promise<Fax> {
  const { id: faxId } = await requireFax(actor, 'retry', input.faxId);
  const by = { userId: actor.userId };
  await changeFax(faxId, async (tx, fax, now) => {
    if (!(await callOff(tx, fax, { ...by, now }))) throw new AppError('fax_ended');
  });
  return await readFax(faxId);
}
